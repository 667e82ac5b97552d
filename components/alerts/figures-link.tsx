import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'

/** From an overview to the counts of violence, for those who read no alert. */
export function FiguresLink() {
  const t = useTranslations('alerts.figures')
  return (
    <LinkButton href="/alerts/figures" icon="chart-column">
      {t('title')}
    </LinkButton>
  )
}
