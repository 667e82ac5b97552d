import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { BrokenCheck } from '@/lib/core/report/checks'
import type { Text } from '@/lib/core/questionnaire/types'
import { useColumnName, type NamedColumn } from './report-columns'

type BrokenChecksProps = {
  broken: readonly BrokenCheck[]
  columns: readonly NamedColumn[]
  rows: readonly { readonly id: string; readonly label: Text }[]
}

/** What to do about it, where a list shows whom it concerns. */
function Mend({ check }: Pick<BrokenCheck, 'check'>) {
  const t = useTranslations('report.mend')
  switch (check) {
    case 'everyoneHasSheet':
      return (
        <>
          {' '}
          {t('sheets')} <a href="/observatory?view=children&state=no-sheet">{t('sheetsLink')}</a>
        </>
      )
    case 'sheetsWithinPopulation':
      return (
        <>
          {' '}
          <a href="/report?population=latest#population">{t('population')}</a>
        </>
      )
    default:
      return null
  }
}

/** The rules between figures that do not hold, in words; nothing when all hold. */
export function BrokenChecks({ broken, columns, rows }: BrokenChecksProps) {
  const t = useTranslations('report.checks')
  const locale = useLocale()
  const columnName = useColumnName()
  if (broken.length === 0) return null
  return (
    <Notice tone="warning" title={t('title')} className="mb-6">
      <p>{t('text')}</p>
      <ul className="mt-1 list-disc pl-5">
        {broken.map(({ check, column, row, left, right }) => (
          <li key={`${check} ${column} ${row}`}>
            {t(check, {
              column: columnName(columns.find(({ id }) => id === column)),
              row: `${row ?? ''} ${rows.find(({ id }) => id === row)?.label[locale] ?? ''}`.trim(),
              left,
              right,
            })}
            <Mend check={check} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}
