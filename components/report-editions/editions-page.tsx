import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import { EditionList, type ListedEdition } from './edition-list'
import { StartForm, type FormAction } from './start-form'

type EditionsPageProps = {
  commune: string
  editions: readonly ListedEdition[]
  /** For who writes the report. */
  start: { action: FormAction; today: string } | null
  discarded: boolean
}

/** The editions of a commune; for the worker also where a new one begins. */
export function EditionsPage({ commune, editions, start, discarded }: EditionsPageProps) {
  const t = useTranslations('reportEdition')
  return (
    <>
      <PageHeader
        title={t('title')}
        subtitle={t(start === null ? 'list.subtitleRead' : 'list.subtitle', { commune })}
        crumbs={start === null ? [] : [{ label: t('crumbs.report'), href: '/report' }]}
        crumbsLabel={t('crumbs.label')}
      />
      {discarded && (
        <Notice tone="success" announce="polite" className="mb-5">
          {t('done.discarded')}
        </Notice>
      )}
      <Panel padding="none" className="mb-6">
        <EditionList
          editions={editions}
          communes={false}
          empty={
            <EmptyState title={t('list.empty')}>{t(start === null ? 'list.emptyRead' : 'list.emptyText')}</EmptyState>
          }
        />
      </Panel>
      {start && (
        <Panel title={t('start.title')} id="start">
          <StartForm action={start.action} today={shownDay(start.today)} />
        </Panel>
      )}
    </>
  )
}
