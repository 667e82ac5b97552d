import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'

/** The list as a file, in each form. */
export function ExportLinks({ list }: { list: 'observatory' | 'registry' }) {
  const t = useTranslations('workbooks.export')
  return (
    <div role="group" aria-label={t('label')} className="flex flex-wrap gap-2">
      {(['xlsx', 'csv', 'json'] as const).map((format) => (
        <LinkButton
          key={format}
          href={`/${list}/export/${format}`}
          icon={format === 'xlsx' ? 'download' : undefined}
          aria-label={`${t('label')}: ${t(format)}`}
          data-hard=""
        >
          {t(format)}
        </LinkButton>
      ))}
    </div>
  )
}
