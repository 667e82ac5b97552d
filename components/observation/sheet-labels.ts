import { useTranslations } from 'next-intl'
import { otherField, rowField, sheetFields, yes, type SheetField } from '@/lib/core/observation/fields'
import type { SheetForm } from '@/lib/core/observation/sheet-form'

const isSheetField = (field: string): field is SheetField => Object.hasOwn(sheetFields, field)

export type SheetLabels = {
  labelOf: (field: string) => string
  shown: (field: string, value: string) => string
}

/** Names a field of the sheet, and its value, where they stand away from their box. */
export function useSheetLabels({ dimensions, fillers, cases }: SheetForm): SheetLabels {
  const t = useTranslations('observation.form')
  const rows = dimensions.flatMap((dimension) => dimension.rows)
  const others = dimensions.flatMap(({ other }) => other ?? [])

  const labelOf = (field: string): string => {
    if (isSheetField(field)) return t(`fields.${field}`)
    const row = rows.find(({ id }) => rowField(id) === field)
    if (row !== undefined) return `${row.id} ${row.label}`
    return others.find(({ id }) => otherField(id) === field)?.label ?? field
  }

  const shown = (field: string, value: string): string => {
    if (value === '') return t('nothing')
    if (field.startsWith('row.') || field === 'headSigned') return value === yes ? t('yes') : t('no')
    const choices = field === 'fillerKind' ? fillers : field === 'trigger' ? cases : []
    return choices.find((choice) => choice.value === value)?.label ?? value
  }

  return { labelOf, shown }
}
