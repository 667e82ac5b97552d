import { useTranslations } from 'next-intl'
import type { Person } from './person-label'

/** Names a person for the screen: "2. Popescu Ion, 6 ani"; children under two by months. */
export function usePersonLabel(): (person: Person, form?: 'full' | 'short') => string {
  const t = useTranslations('riskSheet.person')
  return ({ entity, number, name, years, months }, form = 'full') => {
    const who = name === '' ? t('unnamed', { number: number > 900 ? 0 : number, entity }) : name
    if (form === 'short') return who
    if (years === null || months === null) return who
    return years < 2 ? t('withMonths', { who, months }) : t('withYears', { who, years })
  }
}
