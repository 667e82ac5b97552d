import { useTranslations } from 'next-intl'
import { useFamilyWords } from '@/components/families/use-family-words'
import { DataTable } from '@/components/ui/data-table'
import { StateTag } from '@/components/ui/state-tag'
import type { Tone } from '@/components/ui/tone'
import type { ArrivalInList } from '@/lib/core/intake/arrival-in-list'
import type { ProfessionalState } from '@/lib/core/intake/professional-sheet'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { ArrivalMark } from './arrival-mark'
import { useMoment } from './use-moment'

const tones: Readonly<Record<ProfessionalState, Tone>> = {
  draft: 'neutral',
  sent: 'info',
  'taken-over': 'success',
  returned: 'warning',
}

/** `now`: ISO in UTC. */
type ArrivedTableProps = { sheets: readonly ArrivalInList[]; empty: string; now: string }

/** Professionals' sheets that reached SPAS. */
export function ArrivedTable({ sheets, empty, now }: ArrivedTableProps) {
  const words = useFamilyWords(romanianDay(new Date(now)), now)
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
          cell: ({ toldHead, children, urgent }) => (
            <>
              {[toldHead, children].filter((name) => name !== '').join(' · ') || t('nameless')}
              {urgent && (
                <span className="mt-1 block font-normal">
                  <StateTag tone="danger" icon="siren">
                    {t('urgent')}
                  </StateTag>
                </span>
              )}
            </>
          ),
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
          cell: ({ suspicion, visitDue }) => (
            <div>
              {t(suspicion === true ? 'yes' : 'no')} {visitDue !== null && words.due(visitDue.day, visitDue.moment)}
            </div>
          ),
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
