import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import type { AlertHead } from '@/lib/core/alerts/alert'

/** From a finished sheet to the alert that rests on it; nothing where there is none. */
export function SheetAlert({ alert }: { alert: Pick<AlertHead, 'id' | 'status'> | null }) {
  const t = useTranslations('alerts.sheet')
  if (alert === null) return null
  const unsent = alert.status === 'draft'
  return (
    <LinkButton href={`/alerts/${alert.id}`} icon="siren" variant={unsent ? 'primary' : 'secondary'}>
      {t(unsent ? 'unsent' : 'open')}
    </LinkButton>
  )
}
