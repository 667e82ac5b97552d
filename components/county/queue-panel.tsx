import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { FiguresLink } from '@/components/alerts/figures-link'
import { shownMoment } from '@/components/alerts/shown-moment'
import { useAlertWords } from '@/components/alerts/use-alert-words'
import { DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import { TabLinks } from '@/components/ui/tab-links'
import type { CountyQueue, SeenCase } from '@/lib/core/oversight/waiting-cases'

/** What communes sent to the county and waits for its intervention officers: from where and until when, never of whom. */
export function QueuePanel({ queue }: { queue: CountyQueue }) {
  const t = useTranslations('county.queue')
  const words = useAlertWords([])
  const { alerts, escalations, part, listed } = queue
  const all = alerts + escalations
  const more = all - listed.length
  const counted = { all, alert: alerts, escalation: escalations }
  return (
    <Panel title={t('title')} id="queue" actions={<FiguresLink />} padding="none">
      <p className="text-soft max-w-[65ch] px-4 pb-2">{t('text')}</p>
      {all > 0 && (
        <div className="px-4">
          <TabLinks
            label={t('choose')}
            tabs={(['all', 'alert', 'escalation'] as const).map((each) => ({
              href: `/county?waiting=${each}#queue`,
              label: t(`shown.${each}`, { n: counted[each] }),
              current: each === (part === 'first' ? 'all' : part),
            }))}
          />
        </div>
      )}
      <DataTable
        caption={t('title')}
        rows={listed.map((each, place) => ({ ...each, place }))}
        rowKey={({ place }) => String(place)}
        rowHref={({ communeId }) => `/county/${communeId}`}
        empty={<p className="px-4 pb-4">{t('empty')}</p>}
        columns={[
          {
            key: 'commune',
            header: t('commune'),
            cell: ({ commune, place }) => t('number', { n: place + 1, commune }),
          },
          { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
          { key: 'sent', header: t('sent'), kind: 'code', cell: ({ sentAt }) => shownMoment(sentAt) },
          {
            key: 'state',
            header: t('state'),
            cell: ({ received, kind }: SeenCase) =>
              kind === 'escalation' ? (
                <StateTag icon="hourglass">{t('awaitsAdvice')}</StateTag>
              ) : (
                words.state(received ? 'received' : 'sent')
              ),
          },
          {
            key: 'due',
            header: t('due'),
            cell: ({ clock, dueAt, days }: SeenCase) => words.clock(clock, dueAt) ?? t('noLimit', { days }),
          },
        ]}
      />
      {part === 'first' && more > 0 && (
        <p className="px-4 py-3">
          <Link href="/county?waiting=all#queue" className="link">
            {t('whole', { n: more, all })}
          </Link>
        </p>
      )}
    </Panel>
  )
}
