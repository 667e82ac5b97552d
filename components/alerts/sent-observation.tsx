import { useLocale, useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/panel'
import type { ShownAlert } from '@/lib/core/alerts/shown-alert'
import { shownDay } from '@/lib/core/observation/shown-values'

/** The observation sheet that spoke of violence, with the rows that did; nothing where the alert rests on none. */
export function SentObservation({ alert }: { alert: ShownAlert }) {
  const t = useTranslations('alerts.reading')
  const language = useLocale()
  const { observation } = alert.content
  if (observation === null) return null
  const { number, filledOn, fillerName, fillerPosition } = observation
  const filler = [fillerName, fillerPosition].filter((part) => part !== '').join(', ')
  return (
    <Panel title={t('observation')}>
      <p>{t('observationLine', { number, day: shownDay(filledOn), filler })}</p>
      <ul className="mt-2 grid gap-1">
        {alert.suspectedRows.map(({ id, label }) => (
          <li key={id}>
            <span className="numeric mr-1 font-semibold">{id}</span> {label[language]}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
