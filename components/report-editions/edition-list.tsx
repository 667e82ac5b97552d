import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { shownMoment } from '@/components/alerts/shown-moment'
import { DataTable } from '@/components/ui/data-table'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { EditionHead } from '@/lib/core/report/edition'
import { yearOf } from './year-of'
import { EditionStateTag } from './edition-state-tag'

export type ListedEdition = EditionHead & { readonly overtaken: boolean }

type EditionListProps = {
  editions: readonly ListedEdition[]
  /** Whether they are of several communes. */
  communes: boolean
  empty: ReactNode
}

/** Editions, the latest day first, each with its state and why it was corrected or returned. */
export function EditionList({ editions, communes, empty }: EditionListProps) {
  const t = useTranslations('reportEdition.list')
  const day = { key: 'day', header: t('day'), cell: (row: ListedEdition) => shownDay(row.referenceDate) }
  const commune = { key: 'commune', header: t('commune'), cell: (row: ListedEdition) => row.commune }
  const moment = (at: string | null) => (at === null ? '–' : shownMoment(at))
  return (
    <DataTable
      caption={t('caption')}
      rows={editions}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/report/editions/${id}`}
      empty={empty}
      columns={[
        ...(communes ? [commune, day] : [day]),
        { key: 'edition', header: t('edition'), kind: 'number', cell: ({ edition }) => String(edition) },
        {
          key: 'state',
          header: t('state'),
          cell: ({ status, overtaken }) => <EditionStateTag status={status} overtaken={overtaken} />,
        },
        { key: 'handedIn', header: t('handedIn'), cell: ({ handedInAt }) => moment(handedInAt) },
        {
          key: 'duty',
          header: t('duty'),
          kind: 'code',
          cell: ({ handedInAt }) => (handedInAt === null ? '–' : yearOf(handedInAt)),
        },
        { key: 'author', header: t('author'), cell: ({ authorName }) => (authorName === '' ? '–' : authorName) },
        { key: 'decided', header: t('decided'), cell: ({ decidedAt }) => moment(decidedAt) },
        {
          key: 'reason',
          header: t('reason'),
          cell: ({ correctionReason, returnReason }) =>
            [correctionReason, returnReason].filter((reason) => reason !== '').join(' · ') || '–',
        },
      ]}
    />
  )
}
