import { useTranslations } from 'next-intl'
import { ageOn, monthsOn } from '@/lib/core/casework/child-record'

/** The age of a child in words: months under two years, then years. */
export function useAgeWords(today: string): (birthDate: string) => string {
  const t = useTranslations('families.file')
  return (birthDate) => {
    const years = ageOn(birthDate, today)
    return years < 2 ? t('ageMonths', { months: monthsOn(birthDate, today) }) : t('age', { years })
  }
}
