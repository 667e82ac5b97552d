import { useTranslations } from 'next-intl'
import type { ShownPreview } from '@/lib/core/workbook/shown-preview'
import { shownAtMost } from './shown-at-most'

/** Rows of the file, each with the family on file that it leads to. */
export function RowLinks({ rows }: { rows: ShownPreview['matches'] }) {
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
      {rows.length > shownAtMost && <li>{t('more', { n: rows.length - shownAtMost })}</li>}
    </ul>
  )
}
