import { useTranslations } from 'next-intl'
import { useSheetLabels, type SheetLabels } from '@/components/observation/sheet-labels'
import { toldFields, type ToldField } from '@/lib/core/intake/professional-fields'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import type { VillageOption } from './told-fields'

const isTold = (field: string): field is ToldField => Object.hasOwn(toldFields, field)

/** Names a field of a professional's sheet, and its value, where they stand away from their box. */
export function useProfessionalLabels(form: SheetForm, villages: readonly VillageOption[]): SheetLabels {
  const t = useTranslations('professional.form')
  const sheet = useSheetLabels(form)
  const labelOf = (field: string): string => {
    if (isTold(field)) return t(field)
    const [, place, part] = /^child\.(\d+)\.(name|birthDate)$/.exec(field) ?? []
    if (place === undefined) return sheet.labelOf(field)
    return t(part === 'name' ? 'childName' : 'childBirth', { n: Number(place) + 1 })
  }
  const shown = (field: string, value: string): string =>
    field === 'villageId'
      ? (villages.find(({ id }) => String(id) === value)?.name ?? sheet.shown(field, ''))
      : sheet.shown(field, value)
  return { labelOf, shown }
}
