import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'

/** The list as a file, in each form, with what explains its columns; the Registry also by quarter and from a file. */
export function ExportLinks({ list }: { list: WorkbookList }) {
  const t = useTranslations('workbooks')
  return (
    <div role="group" aria-label={t('export.label')} className="flex flex-wrap gap-2">
      {(['xlsx', 'csv', 'json', 'codebook'] as const).map((format) => (
        <LinkButton
          key={format}
          size="small"
          variant={format === 'codebook' ? 'quiet' : 'secondary'}
          href={`/${list}/export/${format}`}
          icon={format === 'xlsx' ? 'download' : undefined}
          aria-label={`${t('export.label')}: ${t(`export.${format}`)}`}
          data-hard=""
        >
          {t(`export.${format}`)}
        </LinkButton>
      ))}
      {list === 'registry' && (
        <>
          <LinkButton href="/registry/extract" size="small" icon="calendar">
            {t('extract.button')}
          </LinkButton>
          <LinkButton href="/registry/import" size="small" icon="upload">
            {t('import.button')}
          </LinkButton>
        </>
      )}
    </div>
  )
}
