'use client'

import { useLocale, useTranslations } from 'next-intl'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { addressOf, sectionAsking } from './place'
import { useOpenSheet, usePeople, useSheetState } from './sheet-context'
import { SheetLink } from './sheet-link'
import { firstOpen } from './sheet-sections'

/** Back to where the last answer was given, on whatever device; on a new sheet, to its first open question. */
export function ResumeLink() {
  const t = useTranslations('riskSheet.overview')
  const language = useLocale()
  const { sheetId, engine } = useOpenSheet()
  const { lastTouched, view } = useSheetState()
  const { persons, separated } = usePeople()
  const personLabel = usePersonLabel()

  const last = lastTouched && sectionAsking(engine.form.questionnaire, lastTouched.entity, lastTouched.code)
  const spot = last && lastTouched ? { section: last, number: lastTouched.number } : firstOpen(engine.form, view)
  if (spot === null) return null
  const { section, number } = spot
  const person = (section.entity === 'person' ? persons : separated).find((each) => each.number === number)
  const who = person ? ` – ${personLabel(person, 'short')}` : ''
  return (
    <SheetLink
      href={addressOf(sheetId, { sectionId: section.id, number: person ? number : null })}
      className={buttonClass('primary', 'medium', 'min-h-[3.25rem] wrap-anywhere')}
    >
      {t(last ? 'resume' : 'begin', { place: `${section.id} ${section.title[language]}${who}` })}
      <Icon name="arrow-right" />
    </SheetLink>
  )
}
