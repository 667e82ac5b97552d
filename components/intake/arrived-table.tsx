import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { StateTag } from '@/components/ui/state-tag'
import type { Tone } from '@/components/ui/tone'
import type { ProfessionalEntry, ProfessionalState } from '@/lib/core/intake/professional-sheet'
import { ArrivalMark } from './arrival-mark'
import { useMoment } from './use-moment'

const tones: Readonly<Record<ProfessionalState, Tone>> = {
  draft: 'neutral',
  sent: 'info',
  'taken-over': 'success',
  returned: 'warning',
}

/** Professionals' sheets that reached SPAS. */
export function ArrivedTable({ sheets, empty }: { sheets: readonly ProfessionalEntry[]; empty: string }) {
  const t = useTranslations('intake.sheets')
  const moment = useMoment()
  const texts = {
    inTime: (hours: number) => t('inTime', { hours }),
    late: (hours: number) => t('late', { hours }),
  }
  return (
    <DataTable
      caption={t('title')}
      rows={sheets}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/intake/sheets/${id}`}
      empty={<p className="text-soft px-4 pb-4">{empty}</p>}
      columns={[
        {
          key: 'family',
          header: t('columns.family'),
          cell: ({ toldHead, children }) =>
            [toldHead, children].filter((name) => name !== '').join(' · ') || t('nameless'),
        },
        { key: 'by', header: t('columns.by'), cell: ({ fillerName }) => fillerName },
        {
          key: 'received',
          header: t('columns.received'),
          kind: 'code',
          cell: ({ receipt }) => (receipt === null ? '' : moment(receipt.receivedAt)),
        },
        {
          key: 'mark',
          header: t('columns.mark'),
          cell: ({ receipt }) => (receipt === null ? null : <ArrivalMark receipt={receipt} texts={texts} />),
        },
        {
          key: 'suspicion',
          header: t('columns.suspicion'),
          cell: ({ suspicion }) => t(suspicion === true ? 'yes' : 'no'),
        },
        {
          key: 'state',
          header: t('columns.state'),
          cell: ({ status }) => <StateTag tone={tones[status]}>{t(`states.${status}`)}</StateTag>,
        },
      ]}
    />
  )
}
