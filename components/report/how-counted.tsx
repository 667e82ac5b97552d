import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'

const rows = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'B'] as const

/** What each figure counts, folded away. */
export function HowCounted() {
  const t = useTranslations('report.how')
  return (
    <details className="screen-only panel mb-6 p-4">
      <summary className="cursor-pointer font-semibold">{t('title')}</summary>
      <p className="my-3 max-w-[75ch]">{t('population')}</p>
      <DescriptionList items={rows.map((row) => ({ term: row, detail: t(row) }))} />
    </details>
  )
}
