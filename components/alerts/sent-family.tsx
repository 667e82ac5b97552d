import { useTranslations } from 'next-intl'
import type { SentContent } from '@/lib/core/alerts/sent-content'
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
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('children')}>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{t('childColumns.name')}</th>
            <th scope="col">{t('childColumns.sex')}</th>
            <th scope="col" className="code">
              {t('childColumns.birth')}
            </th>
            <th scope="col">{t('childColumns.age')}</th>
          </tr>
        </thead>
        <tbody>
          {content.children.map(({ id, name, sex, birthDate, age }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>{t(`sexes.${sex ?? 0}`)}</td>
              <td className="code">{birthDate === null ? '–' : shownDay(birthDate)}</td>
              <td>{age === null ? '–' : t('age', { years: age })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
