import { useTranslations } from 'next-intl'
import { DataTable, type TableColumn } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { AlertList as Listed, AlertRow } from '@/lib/core/alerts/shown-alert'
import { shownMoment } from './shown-moment'
import { useAlertWords } from './use-alert-words'

/** The alerts of a commune, or those sent to a county: what cannot wait first. */
export function AlertList({ list }: { list: Listed }) {
  const t = useTranslations('alerts')
  const { drafts, open, done, late, ofCounty } = list
  const nothing = drafts.length + open.length + done.length === 0
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={ofCounty ? t('list.subtitleCounty') : t('list.subtitle')}
        actions={
          <LinkButton href="/alerts/figures" icon="chart-column">
            {t('list.figures')}
          </LinkButton>
        }
      />
      {nothing ? (
        <EmptyState title={t('list.empty.title')} icon="siren">
          {ofCounty ? t('list.empty.county') : t('list.empty.text')}
        </EmptyState>
      ) : (
        <div className="grid grid-cols-1 gap-6">
          {late > 0 && (
            <Notice tone="danger" title={t('list.late', { n: late })}>
              {null}
            </Notice>
          )}
          {drafts.length > 0 && <Group name="drafts" rows={drafts} list={list} />}
          <Group name="open" rows={open} list={list} />
          {done.length > 0 && <Group name="done" rows={done} list={list} />}
        </div>
      )}
    </>
  )
}

type GroupProps = { name: 'drafts' | 'open' | 'done'; rows: readonly AlertRow[]; list: Listed }

function Group({ name, rows, list }: GroupProps) {
  const t = useTranslations('alerts')
  const columns = useColumns(name, list)
  const caption = t('list.caption', { group: t(`list.${name}`), n: rows.length })
  return (
    <Panel title={t('list.counted', { group: t(`list.${name}`), n: rows.length })} padding="none">
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/alerts/${id}`}
        empty={<p className="text-soft px-4 pb-4">{t('list.emptyOpen')}</p>}
      />
    </Panel>
  )
}

function useColumns(name: GroupProps['name'], list: Listed): TableColumn<AlertRow>[] {
  const t = useTranslations('alerts')
  const words = useAlertWords(list.nomenclature)
  const soft = 'text-soft block text-[0.9375rem] font-normal'
  const family: TableColumn<AlertRow> = {
    key: 'family',
    header: t('list.columns.family'),
    cell: ({ headName, place }) => (
      <>
        {headName}
        <span className={soft}>{place}</span>
      </>
    ),
  }
  const forms: TableColumn<AlertRow> = {
    key: 'forms',
    header: t('list.columns.forms'),
    cell: (row) => (row.forms.length === 0 ? t('list.formsUnknown') : words.forms(row.forms)),
  }
  const state: TableColumn<AlertRow> = {
    key: 'state',
    header: t('list.columns.state'),
    cell: ({ status, raisedBy }) => (
      <div>
        {words.state(status)}
        {status === 'draft' && <span className={soft}>{t(`raisedBy.${raisedBy}`)}</span>}
      </div>
    ),
  }
  const clock: TableColumn<AlertRow> = {
    key: 'clock',
    header: t('list.columns.clock'),
    cell: (row) => words.clock(row.clock, row.dueAt),
  }
  const sent: TableColumn<AlertRow> = {
    key: 'sent',
    header: t('list.columns.sent'),
    kind: 'code',
    cell: ({ sentAt }) => (sentAt === null ? t('none') : shownMoment(sentAt)),
  }
  const result: TableColumn<AlertRow> = {
    key: 'result',
    header: t('list.columns.result'),
    cell: (row) => (row.result === null ? (row.dismissReason ?? t('none')) : t(`results.${row.result}`)),
  }
  if (name === 'drafts') return [family, forms, state]
  return name === 'open' ? [family, clock, forms, state, sent] : [family, result, clock, forms, state, sent]
}
