import { birthBoundsFault } from '@/lib/core/casework/birth-bounds'
import type { Correction, Recorded } from '@/lib/core/corrections/correction'
import type { Complaint, Match } from '@/lib/core/result/refusal'

/** Where a child in special protection lives (Law 272/2004 art. 59). */
export const measures = ['residential', 'foster-carer', 'relatives', 'other-family', 'emergency', 'other'] as const
export type Measure = (typeof measures)[number]

/** A child of a commune on the county's list. Days are "2026-05-07". */
export type NewListedChild = {
  readonly communeId: number
  readonly surname: string
  readonly givenName: string
  readonly birthDate: string
  readonly parents: string
  readonly measure: Measure
  readonly placedOn: string | null
}

/**
 * `waiting`: SPAS has not looked; `tied`: a family without a risk sheet yet; `sheet`: its family has a risk sheet; `excused`: a
 * reason why not; `left`: no longer in special protection; `withdrawn`: it was put there by mistake.
 */
export const listedStates = ['waiting', 'tied', 'sheet', 'excused', 'left', 'withdrawn'] as const
export type ListedState = (typeof listedStates)[number]

export type ListedChild = NewListedChild & {
  readonly id: string
  readonly commune: string
  readonly familyId: string | null
  /** Head of the family; null where the reader may not see families. */
  readonly familyName: string | null
  readonly riskSheetOn: string | null
  readonly excuse: string
  readonly leftOn: string | null
  readonly leftReason: string
  /** "2026-05-07" and why; null: the entry holds. */
  readonly withdrawnOn: string | null
  readonly withdrawnReason: string
  readonly revision: number
}

/** The list with what the reader may do: put children on it, or settle them. */
export type SeenList = {
  readonly children: readonly (ListedChild & { readonly state: ListedState })[]
  readonly may: { readonly list: boolean; readonly settle: boolean }
}

/** One child of the list as its page shows it. */
export type SeenListedChild = ListedChild & {
  readonly state: ListedState
  /** Families of the commune that may be the child's. */
  readonly matches: readonly Match[]
  /** What it said before it was corrected. */
  readonly corrections: readonly Correction<Recorded<'listed-child'>>[]
  readonly may: {
    readonly settle: boolean
    readonly takeOff: boolean
    /** To correct it, or to withdraw it. */
    readonly correct: boolean
  }
}

/** How far SPAS has come with a child of the list; the county does not know of risk sheets, and counts `tied` for both. */
export function listedState({ familyId, riskSheetOn, excuse, leftOn, withdrawnOn }: ListedChild): ListedState {
  if (withdrawnOn !== null) return 'withdrawn'
  if (leftOn !== null) return 'left'
  if (riskSheetOn !== null) return 'sheet'
  if (excuse !== '') return 'excused'
  return familyId === null ? 'waiting' : 'tied'
}

/** A text without case, diacritics and doubled spaces, however its letters are encoded. */
export const folded = (text: string): string =>
  text.trim().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLocaleLowerCase('ro')

/** The same child listed twice: the names as folded, and the day of birth. */
export const childKey = ({ communeId, surname, givenName, birthDate }: NewListedChild): string =>
  [communeId, folded(surname), folded(givenName), birthDate].join('|')

/** What a child of the list cannot be, by field; empty: nothing. */
export function listedChildFaults(
  { birthDate, placedOn }: Pick<NewListedChild, 'birthDate' | 'placedOn'>,
  today: string,
): Readonly<Record<string, Complaint>> {
  const birthFault = birthBoundsFault(birthDate, today)
  return {
    ...(birthFault !== null && { birthDate: birthFault }),
    ...(placedOn !== null && placedOn > today && { placedOn: { key: 'dateInFuture' } }),
    ...(placedOn !== null && placedOn < birthDate && { placedOn: { key: 'beforeBirth' } }),
  }
}

/** Why a child of the list cannot have left special protection on a day. */
export function leftFault(
  { birthDate, placedOn }: Pick<NewListedChild, 'birthDate' | 'placedOn'>,
  on: string,
  today: string,
): Complaint | null {
  if (on > today) return { key: 'dateInFuture' }
  if (on < birthDate) return { key: 'beforeBirth' }
  return placedOn !== null && on < placedOn ? { key: 'leftBeforePlaced' } : null
}

/** Whether the child counts as being on the list: it has not left, and was not put there by mistake. */
export const isListed = ({ leftOn, withdrawnOn }: Pick<ListedChild, 'leftOn' | 'withdrawnOn'>): boolean =>
  leftOn === null && withdrawnOn === null

/** What is wrong with an entry as it is to say after a correction. */
export function correctedFaults(entry: Recorded<'listed-child'>, today: string): Readonly<Record<string, Complaint>> {
  const { leftOn, leftReason } = entry
  const left = leftOn === null ? null : leftFault(entry, leftOn, today)
  return {
    ...listedChildFaults(entry, today),
    ...(left !== null && { leftOn: left }),
    ...(leftOn !== null && leftReason === '' && { leftReason: { key: 'required' } }),
    ...(leftOn === null && leftReason !== '' && { leftOn: { key: 'required' } }),
  }
}
