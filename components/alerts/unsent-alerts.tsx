import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'

type UnsentAlert = { readonly id: string; readonly headName: string; readonly village: string | null }

/** Alerts that are to be sent at once, above all other work; nothing when there is none. */
export function UnsentAlerts({ alerts }: { alerts: readonly UnsentAlert[] }) {
  const t = useTranslations('alerts.today')
  if (alerts.length === 0) return null
  return (
    <Notice tone="danger" title={t('title', { n: alerts.length })} className="mb-6">
      <p>{t('text')}</p>
      <ul className="mt-1 grid gap-1">
        {alerts.map(({ id, headName, village }) => (
          <li key={id}>
            <a href={`/alerts/${id}`} className="link font-semibold">
              {t('line', { family: headName })}
            </a>
            {village !== null && ` · ${village}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
