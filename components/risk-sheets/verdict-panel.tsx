'use client'

import { useLocale, useTranslations } from 'next-intl'
import { memo, useDeferredValue } from 'react'
import { Notice } from '@/components/ui/notice'
import { ConfirmedRows } from './confirmed-rows'
import { ReasonList } from './reason-list'
import type { Verdict } from '@/lib/core/risk/verdict'
import { useOpenSheet, useSheetState } from './sheet-context'
import type { People } from './sheet-store'
import { isTooEarly } from './too-early'

/** What the answers say so far; the verdict that counts is given on finishing, by the server. */
export function VerdictPanel() {
  const { verdict, people } = useSheetState()
  // The field that was just answered is painted first.
  return <VerdictSoFar verdict={useDeferredValue(verdict)} people={useDeferredValue(people)} />
}

type VerdictSoFarProps = { readonly verdict: Verdict; readonly people: People }

const VerdictSoFar = memo(function VerdictSoFar({ verdict, people }: VerdictSoFarProps) {
  const t = useTranslations('riskSheet.verdict')
  const language = useLocale()
  const { engine } = useOpenSheet()
  const { questionnaire } = engine.form
  const tooEarly = isTooEarly(verdict)
  const flagged = engine.rules.checks.filter(({ id }) => verdict.flags.some((flag) => flag.id === id))

  return (
    <section aria-label={t('title')} className="panel grid gap-4 p-4">
      <div>
        <h2 className="text-base">{t('title')}</h2>
        <p className="numeric text-[1.5rem] leading-tight font-bold" data-situations={verdict.situations}>
          {tooEarly ? t('tooEarly') : t('situations', { count: verdict.situations })}
        </p>
        {verdict.situations > 0 && <p className="text-soft text-[0.9375rem]">{t('counting')}</p>}
        {!tooEarly && (
          <p className="text-soft">
            {verdict.monitoringMonths === null
              ? t('noMonitoring')
              : t('monitoring', { months: verdict.monitoringMonths })}
          </p>
        )}
        <p className="text-soft">{t('undetermined', { count: verdict.undetermined.length })}</p>
      </div>
      {verdict.alert && (
        <Notice tone="danger" title={t('alertTitle')} announce="polite">
          <p>{t('alert')}</p>
          <ReasonList questionnaire={questionnaire} reasons={verdict.alertReasons} {...people} />
        </Notice>
      )}
      {verdict.decideFurther.length > 0 && (
        <Notice tone="warning" title={t('decideTitle')}>
          <p>{t('decide')}</p>
          <ReasonList questionnaire={questionnaire} reasons={verdict.decideFurther} {...people} />
        </Notice>
      )}
      <ConfirmedRows questionnaire={questionnaire} rules={engine.rules} verdict={verdict} {...people} />
      {flagged.length > 0 && (
        <div>
          <h3>{t('checks')}</h3>
          <ul className="list-disc pl-5">
            {flagged.map(({ id, label }) => (
              <li key={id}>{label[language]}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
})
