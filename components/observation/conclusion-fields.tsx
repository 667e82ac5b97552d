'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { TextField } from '@/components/ui/text-field'
import { sheetDueOn } from '@/lib/core/deadlines/due-dates'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { visitWindow } from '@/lib/core/observation/check-visit'
import type { Conclusion } from '@/lib/core/observation/conclusion'
import { sheetFields } from '@/lib/core/observation/fields'
import { dayOfShown, shownDay } from '@/lib/core/observation/shown-values'
import { DayControl } from './day-control'
import { controlOf, type SheetControls } from './form-control'

type ConclusionFieldsProps = { controls: SheetControls; conclusion: Conclusion }

/** What the answers lead to and, where they call for a visit, who makes it and when. */
export function ConclusionFields({ controls, conclusion }: ConclusionFieldsProps) {
  const t = useTranslations('observation.form')
  const { values } = controls
  const filledOn = dayOfShown(values.filledOn ?? '')
  const { kind, suspected, described, missing } = conclusion

  if (kind === 'open') {
    return <Notice tone="neutral">{t('conclusion.open', { count: missing.length })}</Notice>
  }
  if (kind === 'record') {
    return (
      <Notice tone="success" title={t('conclusion.recordTitle')}>
        {filledOn === null
          ? t('conclusion.record')
          : t('conclusion.recordDue', { date: shownDay(sheetDueOn(filledOn, datedLimits)) })}
      </Notice>
    )
  }

  const fillerKind = values.fillerKind ?? ''
  const window = visitWindow({ fillerKind, filledOn, receivedOn: dayOfShown(values.receivedOn ?? '') }, datedLimits)
  const limit = { from: fillerKind === 'spas' ? 'filling' : 'arrival' }
  return (
    <div className="grid gap-5">
      <Notice tone="warning" title={t('conclusion.visitTitle')}>
        {suspected.length > 0 && (
          <p>{t('conclusion.suspected', { count: suspected.length, rows: suspected.join(', ') })}</p>
        )}
        {described > 0 && <p>{t('conclusion.described', { count: described })}</p>}
        {missing.length > 0 && <p>{t('conclusion.open', { count: missing.length })}</p>}
      </Notice>
      <TextField
        {...controlOf(controls, 'visitorName')}
        label={t('fields.visitorName')}
        maxLength={sheetFields.visitorName}
        autoComplete="off"
      />
      <TextField
        {...controlOf(controls, 'visitorPosition')}
        label={t('fields.visitorPosition')}
        maxLength={sheetFields.visitorPosition}
        autoComplete="off"
      />
      <DayControl
        {...controlOf(controls, 'visitOn')}
        label={t('fields.visitOn')}
        hint={
          window === null
            ? t('visitLimit', limit)
            : t('visitWindow', { ...limit, first: shownDay(window.first), last: shownDay(window.last) })
        }
        pickLabel={t('pick')}
      />
    </div>
  )
}
