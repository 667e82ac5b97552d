import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { SeenAccess } from '@/lib/core/oversight/case-access'
import { shownMoment } from '@/components/alerts/shown-moment'

/** Who of the county opened the family's file, why and for how long. */
export function OpeningsPanel({ openings }: { openings: readonly SeenAccess[] }) {
  const t = useTranslations('county.case')
  return (
    <Panel title={t('openings')}>
      {openings.length === 0 ? (
        <p className="text-soft">{t('neverOpened')}</p>
      ) : (
        <ul className="grid gap-3">
          {openings.map(({ id, name, reason, openedAt, expiresAt, endedAt, state }) => (
            <li key={id} className="min-w-0 break-words">
              <span className="font-semibold">{name}</span>{' '}
              <StateTag tone={state === 'open' ? 'warning' : 'neutral'}>{t(`states.${state}`)}</StateTag>
              <span className="text-soft block">
                {t('period', { from: shownMoment(openedAt), to: shownMoment(endedAt ?? expiresAt) })}
              </span>
              <span className="block">{t('reasonLine', { reason })}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
