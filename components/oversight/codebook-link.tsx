import { useTranslations } from 'next-intl'

/** What the columns of a page's files mean. */
export function CodebookLink({ page }: { page: string }) {
  const t = useTranslations('dashboards')
  return (
    <a href={`${page}/csv/codebook`} className="link screen-only" download>
      {t('codebook')}
    </a>
  )
}
