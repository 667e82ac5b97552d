import { noCnpChoices, sexChoices } from '@/lib/content/workbooks/person-columns'
import { showPhone } from '@/lib/core/casework/phone'
import { noWord, yesWord, type ColumnChoice, type WorkbookCell } from '@/lib/core/workbook/column'
import type { WorkbookPerson } from '@/lib/data/workbook-person'

/** The cells of a row by the id of their column; a column without one is empty. */
export type CellsById = Readonly<Record<string, WorkbookCell>>

/** The running numbers of a row and of its family in the file. */
export type RowNumbers = { readonly row: number; readonly family: number }

/** The Romanian word of a code; the code itself where nobody knows it. */
export const word = (choices: readonly ColumnChoice[], code: string | null): string | null =>
  code === null ? null : (choices.find((choice) => choice.code === code)?.label.ro ?? code)

export const yesNo = (value: boolean | null | undefined): string | null =>
  value === null || value === undefined ? null : value ? yesWord : noWord

export const dayCell = (day: string | null): WorkbookCell => (day === null ? null : { day })

/** Who the child and its family are. */
export const personCells = (person: WorkbookPerson, { row, family }: RowNumbers): CellsById => ({
  row_no: row,
  family_no: family,
  surname: person.surname,
  given_name: person.givenName,
  cnp: person.cnp,
  no_cnp_reason: word(noCnpChoices, person.noCnpReason),
  birth_date: dayCell(person.birthDate),
  sex: person.sex === null ? null : word(sexChoices, String(person.sex)),
  separated: yesNo(person.separated),
  head_name: person.headName,
  village: person.village,
  street: person.street,
  street_no: person.streetNo,
  phone: showPhone(person.phone),
})
