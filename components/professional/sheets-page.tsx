import { useTranslations } from 'next-intl'
import { ArrivalMark } from '@/components/intake/arrival-mark'
import { useMoment } from '@/components/intake/use-moment'
import { DataTable } from '@/components/ui/data-table'
import { Deadline } from '@/components/ui/deadline'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { StateTag } from '@/components/ui/state-tag'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Tone } from '@/components/ui/tone'
import { draftHoursLeft } from '@/lib/core/intake/arrival'
import type { ProfessionalEntry } from '@/lib/core/intake/professional-sheet'

const tones = {
  draft: 'neutral',
  sent: 'info',
  seen: 'info',
  'taken-over': 'success',
  returned: 'warning',
} as const satisfies Record<string, Tone>

/** Sent, or already read by SPAS. */
const stateOf = ({ status, seenAt }: ProfessionalEntry) => (status === 'sent' && seenAt !== null ? 'seen' : status)

type SheetsPageProps = {
  sheets: readonly ProfessionalEntry[]
  /** ISO in UTC. */
  now: string
  start: (form: FormData) => Promise<void>
}

/** The sheets of a professional: what was sent has its receipt. */
export function SheetsPage({ sheets, now, start }: SheetsPageProps) {
  const t = useTranslations('professional')
  const moment = useMoment()
  const begin = (
    <form action={start}>
      <SubmitButton icon="plus">{t('new')}</SubmitButton>
    </form>
  )
  return (
    <>
      <PageHeader title={t('title')} subtitle={t('subtitle')} actions={begin} />
      <DataTable
        caption={t('title')}
        rows={sheets}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/referrals/${id}`}
        empty={
          <EmptyState title={t('emptyTitle')} icon="clipboard-pen">
            {t('emptyText')}
          </EmptyState>
        }
        columns={[
          {
            key: 'family',
            header: t('columns.family'),
            cell: ({ toldHead, children }) =>
              [toldHead, children].filter((name) => name !== '').join(' · ') || t('nameless'),
          },
          {
            key: 'state',
            header: t('columns.state'),
            cell: (sheet) => <StateTag tone={tones[stateOf(sheet)]}>{t(`states.${stateOf(sheet)}`)}</StateTag>,
          },
          { key: 'receipt', header: t('columns.receipt'), kind: 'code', cell: ({ receipt }) => receipt?.number ?? '—' },
          {
            key: 'sent',
            header: t('columns.sent'),
            cell: ({ receipt, createdAt }) =>
              receipt === null ? t('begun', { date: moment(createdAt) }) : moment(receipt.receivedAt),
          },
          {
            key: 'mark',
            header: t('columns.mark'),
            cell: ({ receipt, ...sheet }) =>
              receipt === null ? (
                <HoursLeft hours={draftHoursLeft(sheet, now)} />
              ) : (
                <ArrivalMark
                  receipt={receipt}
                  texts={{ inTime: (hours) => t('inTime', { hours }), late: (hours) => t('late', { hours }) }}
                />
              ),
          },
        ]}
      />
    </>
  )
}

/** What is left of the 48 hours in which a draft should reach SPAS; a late one is still taken. */
function HoursLeft({ hours }: { hours: number }) {
  const t = useTranslations('professional.hoursLeft')
  if (hours < 0) return <Deadline state="late" label={t('passed')} />
  return <Deadline state={hours < 12 ? 'today' : 'soon'} label={t('left', { hours })} />
}
