import { useTranslations } from 'next-intl'
import type { SentContent } from '@/lib/core/alerts/sent-content'
import { DataTable } from '@/components/ui/data-table'
import { DescriptionList } from '@/components/ui/description-list'
import { showPhone } from '@/lib/core/casework/phone'
import { shownDay } from '@/lib/core/observation/shown-values'

/** The family as the county reads it. */
export function SentFamily({ content }: { content: SentContent }) {
  const t = useTranslations('alerts.reading')
  const { headName, village, street, streetNo, phone, commune, worker } = content
  const address = [village, `${street} ${streetNo}`.trim()].filter((part) => part !== '').join(', ')
  return (
    <DescriptionList
      items={[
        { term: t('head'), detail: headName },
        { term: t('commune'), detail: commune },
        { term: t('address'), detail: address === '' ? '–' : address },
        { term: t('phone'), detail: phone === '' ? t('noPhone') : showPhone(phone) },
        { term: t('worker'), detail: [worker.name, worker.position].filter((part) => part !== '').join(', ') },
        ...(worker.phone === ''
          ? []
          : [
              {
                term: t('workerPhone'),
                detail: (
                  <a href={`tel:${worker.phone}`} className="link">
                    {showPhone(worker.phone)}
                  </a>
                ),
              },
            ]),
        ...(worker.email === ''
          ? []
          : [
              {
                term: t('workerEmail'),
                detail: (
                  <a href={`mailto:${worker.email}`} className="link wrap-anywhere">
                    {worker.email}
                  </a>
                ),
              },
            ]),
      ]}
    />
  )
}

/** The children whom it is about, as they stood at sending. */
export function SentChildren({ content }: { content: SentContent }) {
  const t = useTranslations('alerts.reading')
  return (
    <DataTable
      caption={t('children')}
      columns={[
        { key: 'name', header: t('childColumns.name'), cell: ({ name }) => name },
        { key: 'sex', header: t('childColumns.sex'), cell: ({ sex }) => t(`sexes.${sex ?? 0}`) },
        {
          key: 'birth',
          header: t('childColumns.birth'),
          kind: 'code',
          cell: ({ birthDate }) => (birthDate === null ? '–' : shownDay(birthDate)),
        },
        {
          key: 'age',
          header: t('childColumns.age'),
          cell: ({ age }) => (age === null ? '–' : t('age', { years: age })),
        },
      ]}
      rows={content.children}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{t('noChildren')}</p>}
    />
  )
}
