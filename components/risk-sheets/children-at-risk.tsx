import { useTranslations } from 'next-intl'
import type { Person } from '@/components/questionnaire/person-label'
import { usePersonLabel } from '@/components/questionnaire/use-person-label'
import type { FrozenVerdict } from '@/lib/core/risk-sheet/frozen-verdict'

type ChildrenAtRiskProps = {
  readonly listed: FrozenVerdict['children']
  readonly situations: number
  readonly persons: readonly Person[]
}

/** Each child takes over the situations of its household; beside them, the rows it is directly exposed to. */
export function ChildrenAtRisk({ listed, situations, persons }: ChildrenAtRiskProps) {
  const t = useTranslations('riskSheet.finished')
  const personLabel = usePersonLabel()
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{t('child')}</th>
          <th scope="col" className="number">
            {t('situations')}
          </th>
          <th scope="col">{t('direct')}</th>
        </tr>
      </thead>
      <tbody>
        {listed.map(({ cpers, direct }) => {
          const person = persons.find(({ number }) => number === cpers)
          return (
            <tr key={cpers}>
              <th scope="row" className="wrap-anywhere">
                {person ? personLabel(person) : cpers}
              </th>
              <td className="number">{situations}</td>
              <td>{direct.length === 0 ? '–' : direct.join(', ')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
