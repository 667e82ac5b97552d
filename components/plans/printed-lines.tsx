import { useTranslations } from 'next-intl'
import type { ShownLine } from '@/lib/core/plan/shown-plan'
import { useMeasure, usePeriod } from './plan-lines-table'

/** Benefits or services on paper. */
export function PrintedLines({ title, lines }: { title: string; lines: readonly ShownLine[] }) {
  const t = useTranslations('plan')
  const measure = useMeasure()
  const period = usePeriod()
  if (lines.length === 0) {
    return (
      <section className="sheet-block">
        <h2 className="mb-1 text-[1.1em]">{title}</h2>
        <p>{t('print.none')}</p>
      </section>
    )
  }
  return (
    <section className="overflow-x-auto" tabIndex={0} aria-label={title}>
      <h2 className="mb-1 text-[1.1em]">{title}</h2>
      <table className="sheet-ledger">
        <thead>
          <tr>
            {(['measure', 'goal', 'provider', 'period', 'responsible'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`lines.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" className="font-normal">
                {measure(line)}
              </th>
              <td>{line.goal}</td>
              <td>{line.provider}</td>
              <td className="numeric">{period(line)}</td>
              <td>{line.responsible}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
