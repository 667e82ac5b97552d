import { useTranslations } from 'next-intl'
import { StateTag } from '@/components/ui/state-tag'
import type { CommunePage } from '@/lib/core/oversight/commune-page'
import { shownMoment } from '@/components/alerts/shown-moment'

/** The files of the commune that the reader has or had open. */
export function OwnAccesses({ accesses }: Pick<CommunePage, 'accesses'>) {
  const t = useTranslations('county.case')
  if (accesses.length === 0) return null
  return (
    <section className="mt-6">
      <h3>{t('own')}</h3>
      <ul className="mt-2 grid gap-3">
        {accesses.map(({ id, sheetNumber, reason, openedAt, expiresAt, state }) => (
          <li key={id} className="min-w-0 break-words">
            <a href={`/county/cases/${id}`} className="link font-semibold">
              {sheetNumber}
            </a>{' '}
            <StateTag tone={state === 'open' ? 'info' : 'neutral'}>{t(`states.${state}`)}</StateTag>
            <span className="text-soft block">
              {t('period', { from: shownMoment(openedAt), to: shownMoment(expiresAt) })}
            </span>
            <span className="block">{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
