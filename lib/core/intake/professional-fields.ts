import type { ObservationRow } from '@/lib/core/observation/answers'
import { fieldLengths, no, otherField, rowField, yes, type TypedSheet } from '@/lib/core/observation/fields'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { SentSheet } from './professional-sheet'

/** How many children a professional can name on one sheet. */
export const childRows = 6

/** What the professional tells of the family, with the number of characters that each field may hold. */
export const toldFields = { toldHead: 120, villageId: 10, toldAddress: 200, toldPhone: 30 } as const
export type ToldField = keyof typeof toldFields

export const childNameField = (index: number): string => `child.${index}.name`
export const childBirthField = (index: number): string => `child.${index}.birthDate`

type Declared = { readonly rows: readonly ObservationRow[]; readonly others: readonly { readonly id: string }[] }

/** Every field that a professional's sheet may have, with the number of characters that it may hold. */
export const professionalFieldLengths = (declared: Declared): ReadonlyMap<string, number> =>
  new Map([
    ...fieldLengths(declared),
    ...Object.entries(toldFields),
    ...Array.from({ length: childRows }, (_, index) => [
      [childNameField(index), 120] as const,
      [childBirthField(index), 20] as const,
    ]).flat(),
  ])

/** Whether nothing was typed into a draft beyond what it began with; the day that it began with may have passed. */
export const isUntouched = (typed: TypedSheet, fresh: TypedSheet): boolean =>
  [...new Set([...Object.keys(typed), ...Object.keys(fresh)])].every(
    (field) => field === 'filledOn' || (typed[field] ?? '') === (fresh[field] ?? ''),
  )

/** A sent sheet as it was typed, to begin another with. */
export const typedAgain = (sheet: SentSheet): TypedSheet => ({
  fillerKind: sheet.fillerKind,
  fillerName: sheet.fillerName,
  fillerPosition: sheet.fillerPosition,
  filledOn: shownDay(sheet.filledOn),
  talkStart: sheet.talkStart,
  talkEnd: sheet.talkEnd,
  headSigned: sheet.headSigned ? '1' : '',
  toldHead: sheet.toldHead,
  villageId: sheet.villageId === null ? '' : String(sheet.villageId),
  toldAddress: sheet.toldAddress,
  toldPhone: sheet.toldPhone,
  ...Object.fromEntries(
    sheet.toldChildren.flatMap(({ name, birthDate }, index) => [
      [childNameField(index), name],
      [childBirthField(index), birthDate === null ? '' : shownDay(birthDate)],
    ]),
  ),
  ...Object.fromEntries(Object.entries(sheet.answers).map(([id, answer]) => [rowField(id), answer ? yes : no])),
  ...Object.fromEntries(Object.entries(sheet.otherTexts).map(([id, text]) => [otherField(id), text])),
})
