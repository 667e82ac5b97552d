import { useTranslations } from 'next-intl'
import { noCnpReasons } from '@/lib/core/casework/child-record'

/** A kept value of a child's form as it is read. */
export function useShownChildValue() {
  const t = useTranslations('families')
  return (field: string, value: string): string => {
    const reason = noCnpReasons.find((each) => each === value)
    if (field === 'noCnpReason' && reason !== undefined) return t(`noCnpReasons.${reason}`)
    if (field === 'sex' && (value === '1' || value === '2')) return t(`sex.${value}`)
    return field === 'separated' ? t('form.yes') : value
  }
}
