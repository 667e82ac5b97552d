import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { StepActions } from '@/components/families/next-step-button'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { DutyGroup, TodayList } from '@/lib/core/casework/today-list'
import { shownDay } from '@/lib/core/observation/shown-values'
import { DutyCounters } from './duty-counters'
import { DutyList } from './duty-list'
import { DutyReason } from './duty-reason'
import { GrownUpPanel } from './grown-up-panel'
import { useDutyLines } from './use-duty-lines'

/** Where the rest of a group is. */
const restOf: Readonly<Record<DutyGroup, string>> = {
  now: '/alerts',
  late: '/observatory?due=late&sort=due',
  today: '/observatory?due=week&sort=due',
  week: '/observatory?due=week&sort=due',
  month: '/observatory?due=month&sort=due',
  undated: '/observatory?due=none&sort=state',
}

type TodayPageProps = {
  list: TodayList
  steps: StepActions
  /** Whom to turn to. */
  foot: ReactNode
}

export function TodayPage({ list, steps, foot }: TodayPageProps) {
  const t = useTranslations('today')
  const lineOf = useDutyLines(steps)
  const { groups, grownUp, today } = list
  const reasons = Object.fromEntries(
    groups.flatMap(({ items }) =>
      items.map(({ duty, basis, force }) => [duty, <DutyReason key={duty} duty={duty} basis={basis} force={force} />]),
    ),
  )
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle', { date: shownDay(today) })} />
      {groups.length === 0 && grownUp.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          icon="check"
          actions={<LinkButton href="/observatory">{t('empty.action')}</LinkButton>}
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <div className="grid gap-6">
          <DutyCounters groups={groups} />
          {groups.map(({ group, total, items }) => (
            <Panel
              key={group}
              id={group}
              title={t('caption', { group: t(`groups.${group}`), n: total })}
              padding="none"
            >
              <DutyList lines={items.map(lineOf)} reasons={reasons} whyLabel={t('whyLabel')} />
              {total > items.length && (
                <p className="border-rule border-t px-4 py-3">
                  <a href={restOf[group]} className="link">
                    {t('more', { n: total - items.length })}
                  </a>
                </p>
              )}
            </Panel>
          ))}
          <GrownUpPanel grownUp={grownUp} />
        </div>
      )}
      <div className="mt-6">{foot}</div>
    </>
  )
}
