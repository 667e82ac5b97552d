import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import { showPhone } from '@/lib/core/casework/phone'
import type { Identification } from '@/lib/core/observation/sheet'

/** Name and address of the family, in the order of the form. */
export function IdentificationList({ identification }: { identification: Identification }) {
  const t = useTranslations('observation.identification')
  const { headName, county, commune, village, street, streetNo, phone } = identification
  const parts = (...texts: readonly string[]) => texts.filter((text) => text !== '').join(', ') || '—'
  return (
    <DescriptionList
      items={[
        { term: t('headName'), detail: headName },
        { term: t('place'), detail: parts(county, commune, village) },
        { term: t('street'), detail: parts(street, streetNo === '' ? '' : t('number', { number: streetNo })) },
        { term: t('phone'), detail: phone === '' ? '—' : showPhone(phone) },
      ]}
    />
  )
}
