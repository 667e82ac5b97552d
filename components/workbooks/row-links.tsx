import { useTranslations } from 'next-intl'
import type { ShownPreview } from '@/lib/core/workbook/shown-preview'
import { shownAtMost } from './shown-at-most'

/** Rows of the file, each with the family on file that it leads to. */
export function RowLinks({ rows, total = rows.length }: { rows: ShownPreview['matches']; total?: number }) {
  const t = useTranslations('workbooks.import')
  return (
    <ul className="grid gap-1 [overflow-wrap:anywhere]">
      {rows.slice(0, shownAtMost).map(({ row, familyId, headName, child }) => (
        <li key={row}>
          <a href={`/families/${familyId}`} className="link">
            {t('match', { row, child, family: headName })}
          </a>
        </li>
      ))}
      {total > shownAtMost && <li>{t('more', { n: total - shownAtMost })}</li>}
    </ul>
  )
}
