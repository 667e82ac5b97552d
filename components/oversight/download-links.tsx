import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'

type DownloadLinksProps = {
  /** The page that the files belong to, such as "/national". */
  page: string
  table: string
}

/** The table behind a picture as a file. */
export function DownloadLinks({ page, table }: DownloadLinksProps) {
  const t = useTranslations('dashboards')
  return (
    <div className="screen-only flex flex-wrap gap-2">
      <LinkButton href={`${page}/csv/${table}`} icon="download" download>
        {t('download')}
      </LinkButton>
      <LinkButton href={`${page}/json/${table}`} variant="quiet" download>
        {t('json')}
      </LinkButton>
    </div>
  )
}
