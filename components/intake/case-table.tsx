import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { StateTag } from '@/components/ui/state-tag'
import type { Tone } from '@/components/ui/tone'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { daysBetween } from '@/lib/core/deadlines/add-time'
import { waitingDays } from '@/lib/core/intake/intake-view'
import type { Outcome, Trigger } from '@/lib/core/intake/referral'
import { useMoment } from './use-moment'

/** A case in the list. Moments are ISO in UTC. */
export type CaseInList = {
  readonly id: string
  readonly trigger: Trigger
  readonly receivedAt: string
  readonly toldHead: string
  readonly children: string
  readonly village: string | null
  readonly familyName: string | null
  readonly outcome: Outcome | null
}

export const outcomeTones: Readonly<Record<Outcome, Tone>> = {
  sheet: 'success',
  update: 'success',
  dismissed: 'neutral',
}

type CaseTableProps = { cases: readonly CaseInList[]; now: string; empty: ReactNode }

export function CaseTable({ cases, now, empty }: CaseTableProps) {
  const t = useTranslations('intake')
  const moment = useMoment()
  const today = romanianDay(new Date(now))
  const waited = (receivedAt: string) => daysBetween(romanianDay(new Date(receivedAt)), today)
  return (
    <DataTable
      caption={t('list.caption')}
      rows={cases}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/intake/${id}`}
      empty={empty}
      columns={[
        {
          key: 'who',
          header: t('list.columns.who'),
          cell: ({ familyName, toldHead, children, village }) => (
            <>
              {(familyName ?? [toldHead, children].filter((name) => name !== '').join(' · ')) || t('list.nameless')}
              {village !== null && <span className="text-soft block font-normal">{village}</span>}
            </>
          ),
        },
        {
          key: 'trigger',
          header: t('list.columns.trigger'),
          cell: ({ trigger }) => `${trigger}) ${t(`triggers.${trigger}`)}`,
        },
        {
          key: 'received',
          header: t('list.columns.received'),
          kind: 'code',
          cell: ({ receivedAt }) => moment(receivedAt),
        },
        {
          key: 'state',
          header: t('list.columns.state'),
          cell: ({ outcome, receivedAt }) => {
            if (outcome !== null) return <StateTag tone={outcomeTones[outcome]}>{t(`outcomes.${outcome}`)}</StateTag>
            const days = waited(receivedAt)
            return <StateTag tone={days > waitingDays ? 'warning' : 'info'}>{t('list.waits', { days })}</StateTag>
          },
        },
      ]}
    />
  )
}
