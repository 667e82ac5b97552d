import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { AlertHead } from '@/lib/core/alerts/alert'

type ObservedViolenceProps = {
  /** Rows that speak of violence, answered yes. */
  rows: readonly string[]
  alert: Pick<AlertHead, 'id' | 'status'> | null
}

/** On top of a signed observation sheet: the alert that its answers raised, and whether the county was told. */
export function ObservedViolence({ rows, alert }: ObservedViolenceProps) {
  const t = useTranslations('alerts')
  if (alert === null || rows.length === 0) return null
  const href = `/alerts/${alert.id}`
  if (alert.status === 'draft')
    return (
      <Notice
        tone="danger"
        title={t('observed.title')}
        className="mb-5"
        actions={
          <LinkButton href={href} icon="siren" variant="primary">
            {t('panel.openDraft')}
          </LinkButton>
        }
      >
        {t('observed.text', { rows: rows.join(', ') })}
      </Notice>
    )
  return (
    <Notice
      tone={alert.status === 'dismissed' ? 'neutral' : 'success'}
      className="mb-5"
      actions={<LinkButton href={href}>{t('observed.toAlert')}</LinkButton>}
    >
      {t(alert.status === 'dismissed' ? 'observed.dismissed' : 'observed.sent')}
    </Notice>
  )
}
