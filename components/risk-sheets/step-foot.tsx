'use client'

import { useLocale, useTranslations } from 'next-intl'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Section } from '@/lib/core/questionnaire/types'
import { addressOf } from './place'
import { useOpenSheet, usePeople, useSections } from './sheet-context'
import { SheetLink } from './sheet-link'
import { stops, type Stop } from './sheet-sections'

type StepFootProps = { readonly section: Section; readonly number: number | null }

/** On to the next person, then to the next section: one press at a time leads through the whole sheet. */
export function StepFoot({ section, number }: StepFootProps) {
  const t = useTranslations('riskSheet.section')
  const language = useLocale()
  const { sheetId } = useOpenSheet()
  const { open } = useSections()
  const { persons, separated } = usePeople()
  const personLabel = usePersonLabel()

  const way = stops(open)
  const exact = way.findIndex((stop) => stop.section.id === section.id && stop.number === number)
  const here = exact >= 0 ? exact : way.findIndex((stop) => stop.section.id === section.id)
  const [before, after] = [way[here - 1], way[here + 1]]
  const labelOf = (stop: Stop): string => {
    const people = stop.section.entity === 'person' ? persons : separated
    const person = people.find((each) => each.number === stop.number)
    const who = person && personLabel(person, 'short')
    const title = `${stop.section.id} ${stop.section.title[language]}`
    if (who === undefined) return title
    return stop.section.id === section.id ? who : `${title} – ${who}`
  }
  const link = (stop: Stop) => addressOf(sheetId, { sectionId: stop.section.id, number: stop.number })
  return (
    <nav aria-label={t('way')} className="border-rule mt-8 flex flex-col-reverse gap-3 border-t pt-4 sm:flex-row">
      {before && (
        <SheetLink
          href={link(before)}
          rel="prev"
          className={buttonClass('secondary', 'medium', 'wrap-anywhere sm:max-w-[40%]')}
        >
          <Icon name="arrow-left" />
          {labelOf(before)}
        </SheetLink>
      )}
      <SheetLink
        href={after ? link(after) : `/risk-sheets/${sheetId}/finish`}
        rel="next"
        className={buttonClass('primary', 'medium', 'min-h-[3.25rem] wrap-anywhere sm:ml-auto sm:max-w-[55%]')}
      >
        {after
          ? after.section.id === section.id
            ? t('nextPerson', { who: labelOf(after) })
            : labelOf(after)
          : t('toFinish')}
        <Icon name="arrow-right" />
      </SheetLink>
    </nav>
  )
}
