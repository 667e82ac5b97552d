import { checkChild, noCnpReasons, type ChildDetails } from '@/lib/core/casework/child-record'
import type { FamilyDetails } from '@/lib/core/casework/family-record'
import { nameFault } from '@/lib/core/casework/name-fault'
import { readPhone } from '@/lib/core/casework/phone'
import { cellName } from './column'
import { fold } from './fold'
import type { RowReader } from './row-reader'

export type ReadChild = { readonly row: number; readonly cnpCell: string; readonly details: ChildDetails }

export type PersonRules = {
  readonly today: string
  readonly villages: readonly { readonly id: number; readonly name: string }[]
  /** Invented people may stand in the file: their CNPs are of county 49, which is never issued. */
  readonly invented: boolean
}

/** The family as its first row tells it; null where a cell of it cannot be taken. */
export function readFamilyDetails(
  first: RowReader,
  { villages }: PersonRules,
): { readonly family: FamilyDetails; readonly villageName: string } | null {
  const headName = first.text('head_name')
  const head = nameFault('head_name', headName).head_name
  if (head !== undefined) first.complain('head_name', head.key)
  const typedVillage = first.text('village')
  const village = villages.find(({ name }) => fold(name) === fold(typedVillage))
  if (typedVillage !== '' && village === undefined)
    first.complain('village', 'villageUnknown', { typed: typedVillage.slice(0, 60) })
  const typedPhone = first.text('phone')
  const phone = typedPhone === '' ? '' : (readPhone(typedPhone) ?? readPhone(`0${typedPhone}`))
  if (phone === null) {
    first.complain('phone', 'phone')
    return null
  }
  const family = {
    ...{ headName, phone, villageId: village?.id ?? null },
    ...{ street: first.text('street'), streetNo: first.text('street_no') },
  }
  return { family, villageName: village?.name ?? '' }
}

const columnOfField: Readonly<Record<string, string>> = { givenName: 'given_name', birthDate: 'birth_date' }

/** The child of a row; null where a cell of it cannot be taken. */
export function readChild(
  reader: RowReader,
  { today, invented }: PersonRules,
  places: Readonly<Record<string, number>>,
): ReadChild | null {
  const [firstWord = '', ...others] = reader.text('child_name').split(' ')
  const sex = reader.choice('sex')
  const cnp = reader.cnp()
  const reason = reader.choice('no_cnp_reason')
  const checked = checkChild(
    {
      surname: reader.text('surname') || firstWord,
      givenName: reader.text('given_name') || others.join(' '),
      birthDate: reader.day('birth_date'),
      sex: sex === '1' || sex === '2' ? sex : null,
      cnp,
      noCnpReason: noCnpReasons.find((known) => known === reason) ?? null,
      separated: reader.yesNo('separated') === true,
    },
    today,
    null,
    invented,
  )
  if (checked.ok) {
    return { row: reader.row.number, cnpCell: cellName(reader.row.number, places.cnp ?? 0), details: checked.value }
  }
  for (const [field, { key, params }] of Object.entries(checked.error)) {
    const column = columnOfField[field] ?? field
    reader.complain(places[column] === undefined && /name/i.test(column) ? 'child_name' : column, key, params)
  }
  return null
}
