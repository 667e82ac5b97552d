import { markNames } from './marks'

/** What stands in a slot: the nth of a list of the family's own, or a word that families of the commune share. */
export type Slot =
  | { readonly what: 'id' | 'surname' | 'given' | 'cnp' | 'order'; readonly nth: number }
  | { readonly what: 'word'; readonly word: Word }

const words = [
  'communeId',
  'countyId',
  'villageId',
  'villageIdInJson',
  'communeName',
  'countyName',
  'villageName',
  'street',
  'streetNo',
  'sheetNumber',
  'workerId',
  'workerName',
  'workerEmail',
  'mayorId',
  'coordinatorId',
  'coordinatorName',
  'officerId',
  'officerName',
] as const
export type Word = (typeof words)[number]

const numbers: Readonly<Record<string, Word>> = {
  [markNames.commune]: 'communeId',
  [markNames.county]: 'countyId',
  [markNames.village]: 'villageId',
  [markNames.villageInJson]: 'villageIdInJson',
}

/** Reads the marks of a pattern, and counts its ids. */
export function readSlots(names: readonly string[]): Slot[] {
  let ids = 0
  return names.map((name): Slot => {
    const word = numbers[name] ?? words.find((each) => each === name)
    if (word !== undefined) return { what: 'word', word }
    const listed = /^(surname|given|cnp|order)(\d+)$/.exec(name)
    const what = lists.find((each) => each === listed?.[1])
    if (what !== undefined) return { what, nth: Number(listed?.[2]) }
    if (!/^[0-9a-f-]{36}$/.test(name)) throw new Error(`a pattern has a mark that nothing fills: ${name}`)
    ids += 1
    return { what: 'id', nth: ids - 1 }
  })
}

const lists = ['surname', 'given', 'cnp', 'order'] as const
