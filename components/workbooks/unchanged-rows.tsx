import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { ShownPreview } from '@/lib/core/workbook/shown-preview'
import { RowLinks } from './row-links'

/** The rows that are on file as they stand: counted, and named when they are asked for. */
export function UnchangedRows({ preview: { counts, unchanged } }: { preview: ShownPreview }) {
  const t = useTranslations('workbooks.import')
  return (
    <Notice tone="neutral" title={t('unchanged', { n: counts.unchanged })}>
      <p>{t('unchangedText')}</p>
      <details className="mt-2">
        <summary className="link cursor-pointer">{t('unchangedList')}</summary>
        <div className="mt-2">
          <RowLinks rows={unchanged} total={counts.unchanged} />
        </div>
      </details>
    </Notice>
  )
}
