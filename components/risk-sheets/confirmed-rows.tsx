import { useLocale, useTranslations } from 'next-intl'
import type { Person } from '@/components/questionnaire/person-label'
import type { Questionnaire } from '@/lib/core/questionnaire/types'
import type { RuleSet } from '@/lib/core/risk/rules'
import type { FrozenVerdict } from '@/lib/core/risk-sheet/frozen-verdict'
import { ReasonList } from './reason-list'

type ConfirmedRowsProps = {
  readonly questionnaire: Questionnaire
  readonly rules: Pick<RuleSet, 'dimensions' | 'rows'>
  readonly verdict: Pick<FrozenVerdict, 'confirmed' | 'because'>
  readonly persons: readonly Person[]
  readonly separated: readonly Person[]
  /** Reasons in the open, as on paper. */
  readonly open?: boolean
}

/** The confirmed rows by dimension, each with the answers that decided. */
export function ConfirmedRows({ questionnaire, rules, verdict, persons, separated, open }: ConfirmedRowsProps) {
  const t = useTranslations('riskSheet.verdict')
  const language = useLocale()
  const confirmed = rules.rows.filter(({ id }) => verdict.confirmed.includes(id))
  const dimensions = rules.dimensions.filter(({ id }) => confirmed.some(({ dimension }) => dimension === id))
  if (confirmed.length === 0) return <p className="text-soft">{t('nothingYet')}</p>
  return dimensions.map((dimension) => (
    <div key={dimension.id} className="sheet-block">
      <h3>
        {dimension.number}. {dimension.label[language]}
      </h3>
      <ul className="mt-1 grid gap-1">
        {confirmed
          .filter((row) => row.dimension === dimension.id)
          .map((row) => (
            <li key={row.id} className={row.parent === null ? undefined : 'pl-4'}>
              <details open={open} data-row={row.id}>
                <summary className="cursor-pointer py-1">
                  <span className="numeric mr-1 font-semibold">{row.id}</span> {row.label[language]}
                </summary>
                <ReasonList
                  questionnaire={questionnaire}
                  reasons={verdict.because[row.id] ?? []}
                  persons={persons}
                  separated={separated}
                />
              </details>
            </li>
          ))}
      </ul>
    </div>
  ))
}
