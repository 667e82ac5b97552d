import { firstSeparatedKey } from '@/lib/core/questionnaire/reserved'

export type NumberedEntity = 'person' | 'separatedChild'

/** Numbers ever given on a sheet, those of removed persons included: a late change must not reach somebody else. */
export type UsedNumbers = Readonly<Record<NumberedEntity, readonly number[]>>

/** From here on a number is a browser's own, until the server has allotted one. */
export const firstProvisional = 901

export const isProvisional = (number: number): boolean => number >= firstProvisional

/** The next number of the printed scheme: residents from 1, children in special protection from 21; none is given twice. */
export function allotNumber(entity: NumberedEntity, used: UsedNumbers): number {
  const first = entity === 'person' ? 1 : firstSeparatedKey
  const others = used[entity === 'person' ? 'separatedChild' : 'person']
  let number = Math.max(first - 1, ...used[entity]) + 1
  while (others.includes(number)) number++
  return number
}

/** The next number of a browser's own. */
export const provisionalNumber = (inUse: readonly number[]): number => Math.max(firstProvisional - 1, ...inUse) + 1
