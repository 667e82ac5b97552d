import { useTranslations } from 'next-intl'
import type { AlertChild, NamedForm } from '@/lib/core/alerts/shown-alert'
import { shownDay } from '@/lib/core/observation/shown-values'
import { useAlertWords } from './use-alert-words'

type Option = { readonly value: string; readonly label: string }
type Choices = { readonly nomenclature: readonly NamedForm[]; readonly family: readonly AlertChild[] }

/** The forms of violence and the children of the family, as the form of an alert offers them. */
export function useAlertOptions({ nomenclature, family }: Choices): { forms: Option[]; family: Option[] } {
  const t = useTranslations('alerts.form')
  const words = useAlertWords(nomenclature)
  return {
    forms: nomenclature.map(({ code }) => ({ value: code, label: words.form(code) })),
    family: family.map(({ id, name, birthDate }) => ({
      value: id,
      label: birthDate === null ? name : t('child', { name, day: shownDay(birthDate) }),
    })),
  }
}
