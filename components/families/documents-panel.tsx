import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Panel } from '@/components/ui/panel'
import { StateTag } from '@/components/ui/state-tag'
import type { Tone } from '@/components/ui/tone'
import type { FileRecords } from '@/lib/core/casework/family-file'
import { shownDay } from '@/lib/core/observation/shown-values'
import { documentRows, type DocumentRow, type DocumentState } from './document-rows'

const tones: Readonly<Record<DocumentState, Tone>> = {
  draft: 'info',
  signed: 'success',
  finished: 'success',
  submitted: 'info',
  returned: 'danger',
  approved: 'success',
  replaced: 'neutral',
  closed: 'neutral',
  made: 'success',
}

/** Sheets, plans and visits of the family, each with its page where the reader may open it. */
export function DocumentsPanel({ records, linked = true }: { records: FileRecords; linked?: boolean }) {
  const t = useTranslations('families.file')
  const title = useDocumentTitle()
  const detail = useDocumentDetail()
  return (
    <Panel title={t('documents')} padding="none" className="max-[44rem]:border-0 max-[44rem]:bg-transparent">
      <DataTable
        caption={t('documents')}
        rows={documentRows(records)}
        rowKey={({ id }) => id}
        empty={<p className="text-soft px-4 pb-4">{t('noDocuments')}</p>}
        columns={[
          {
            key: 'what',
            header: t('documentColumns.what'),
            cell: (row) =>
              row.href === null || !linked ? (
                title(row)
              ) : (
                <a href={row.href} className="link">
                  {title(row)}
                </a>
              ),
          },
          { key: 'date', header: t('documentColumns.date'), kind: 'code', cell: ({ date }) => shownDay(date) },
          {
            key: 'state',
            header: t('documentColumns.state'),
            cell: ({ state }) => <StateTag tone={tones[state]}>{t(`documentStates.${state}`)}</StateTag>,
          },
          { key: 'detail', header: t('documentColumns.detail'), cell: (row) => detail(row).join(' · ') },
        ]}
      />
    </Panel>
  )
}

function useDocumentTitle(): (row: DocumentRow) => string {
  const t = useTranslations('families.file')
  return (row) => {
    switch (row.kind) {
      case 'observation':
        return row.sheet.number === null ? t('observationDraft') : t('observation', { number: row.sheet.number })
      case 'risk':
        return row.sheet.number === null ? t('riskDraft') : t('risk', { number: row.sheet.number })
      case 'plan':
        return t('plan')
      case 'visit':
        return t('visit')
    }
  }
}

function useDocumentDetail(): (row: DocumentRow) => string[] {
  const t = useTranslations('families.file')
  const standing = useTranslations('riskSheet.standing')
  return (row) => {
    switch (row.kind) {
      case 'observation': {
        const { needed, visitOn, visitorName, paperNumber } = row.sheet
        return [
          ...(needed === null ? [] : [needed ? visitText(visitOn, visitorName) : t('clear')]),
          ...(paperNumber === null ? [] : [t('paper', { number: paperNumber })]),
        ]
      }
      case 'risk': {
        const { situations, alert, undetermined } = row.sheet
        return [
          ...(situations === null ? [] : [t('situations', { n: situations })]),
          ...(situations === 0 && undetermined.length > 0 ? [standing('open', { count: undetermined.length })] : []),
          ...(alert ? [t('alert')] : []),
        ]
      }
      case 'plan': {
        const { orderNumber, orderDate, dueOn, returnReason, status } = row.plan
        if (orderNumber !== null && orderDate !== null) {
          return [t('order', { number: orderNumber, date: shownDay(orderDate) })]
        }
        return [
          t('planDue', { date: shownDay(dueOn) }),
          ...(status === 'returned' && returnReason !== null ? [t('returnReason', { reason: returnReason })] : []),
        ]
      }
      case 'visit':
        return [
          ...(row.visit.planned ? [] : [t('extraVisit')]),
          ...(row.visit.summary === '' ? [] : [row.visit.summary]),
          ...(row.visit.revisionNeeded ? [t('revisionNeeded')] : []),
        ]
    }
  }

  function visitText(visitOn: string | null, visitor: string): string {
    return t('suspicion', { date: visitOn === null ? '' : shownDay(visitOn), visitor })
  }
}
