import { useTranslations } from 'next-intl'
import { shownMoment } from '@/components/alerts/shown-moment'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { EscalationStatus } from '@/lib/core/alerts/escalation'
import type { EscalationList as Listed } from '@/lib/core/alerts/shown-escalation'

const tones = { sent: 'warning', received: 'info', advised: 'success' } as const

export function EscalationState({ status }: { status: EscalationStatus }) {
  const t = useTranslations('alerts.escalations.states')
  return <StateTag tone={tones[status]}>{t(status)}</StateTag>
}

/** The families that the communes put before the county: those that wait for advice first, the longest waiting on top. */
export function EscalationList({ list }: { list: Listed }) {
  const t = useTranslations('alerts.escalations')
  const { open, done } = list
  const [oldest] = open
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} />
      {open.length + done.length === 0 ? (
        <EmptyState title={t('empty.title')} icon="flag">
          {t('empty.text')}
        </EmptyState>
      ) : (
        <div className="grid grid-cols-1 gap-6">
          {oldest !== undefined && oldest.waitingDays > 0 && (
            <Notice tone="warning">{t('oldest', { n: open.length, days: oldest.waitingDays })}</Notice>
          )}
          <Group name="open" rows={open} />
          {done.length > 0 && <Group name="done" rows={done} />}
        </div>
      )}
    </>
  )
}

function Group({ name, rows }: { name: 'open' | 'done'; rows: Listed['open'] }) {
  const t = useTranslations('alerts.escalations')
  const soft = 'text-soft block text-[0.9375rem] font-normal'
  return (
    <Panel title={t('counted', { group: t(name), n: rows.length })} padding="none">
      <DataTable
        caption={t('caption', { group: t(name), n: rows.length })}
        columns={[
          {
            key: 'family',
            header: t('columns.family'),
            cell: ({ content }) => (
              <>
                {content.headName}
                <span className={soft}>{content.commune}</span>
              </>
            ),
          },
          {
            key: 'situations',
            header: t('columns.situations'),
            kind: 'number',
            cell: ({ situations }) => String(situations),
          },
          { key: 'why', header: t('columns.why'), cell: ({ raisedBy }) => t(`why.${raisedBy}`) },
          { key: 'sent', header: t('columns.sent'), kind: 'code', cell: ({ sentAt }) => shownMoment(sentAt) },
          ...(name === 'open'
            ? [
                {
                  key: 'waiting',
                  header: t('columns.waiting'),
                  cell: ({ waitingDays }: Listed['open'][number]) => t('waiting', { days: waitingDays }),
                },
              ]
            : []),
          { key: 'state', header: t('columns.state'), cell: ({ status }) => <EscalationState status={status} /> },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/escalations/${id}`}
        empty={<p className="text-soft px-4 pb-4">{t('emptyOpen')}</p>}
      />
    </Panel>
  )
}
