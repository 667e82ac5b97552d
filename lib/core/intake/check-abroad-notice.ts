import { parseDay } from '@/lib/core/dates/calendar-date'
import { pastDayFault, plannedDayFault } from '@/lib/core/dates/day-bounds'
import { dayFault } from '@/lib/core/dates/day-fault'
import type { Complaint } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import type { AbroadNotice, Absence, Departure } from './abroad-notice'

/** A row of the form for a parent who leaves; days are "2026-05-07", as typed where they cannot be read, null when empty. */
export type TypedDeparture = Omit<Departure, 'leavesOn'> & { readonly leavesOn: string | null }

export type TypedNotice = {
  readonly absence: Absence | null
  /** An empty row is null. */
  readonly parents: readonly (TypedDeparture | null)[]
  readonly notice: {
    readonly carerName: string
    readonly carerRelation: string
    readonly carerContact: string
    readonly delegation: AbroadNotice['delegation'] | null
    readonly contact: AbroadNotice['contact'] | null
  }
}

type Complaints = Record<string, Complaint>

const required = { key: 'required' }
const choice = { key: 'choice' }
const lastReadable = '2199-12-31'
const nobody: TypedDeparture = { name: '', country: '', leavesOn: null, returnsOn: null }

/** Reads a notice of leaving, which names each parent who leaves with country and day, and who cares for the child. */
export function checkAbroadNotice(
  { absence, parents, notice }: TypedNotice,
  today: string,
): Result<AbroadNotice, Readonly<Complaints>> {
  const { delegation, contact, carerName } = notice
  const rows = Array.from({ length: absence === 'both' ? 2 : 1 }, (_, index) => parents[index] ?? nobody)
  const complaints: Complaints = {
    ...Object.assign({}, ...rows.map((row, index) => departureFaults(row, `parents.${index}.`, today))),
    ...(absence === null ? { absence: choice } : {}),
    ...(carerName === '' ? { carerName: required } : {}),
    ...(delegation === null ? { delegation: choice } : {}),
    ...(contact === null ? { contact: choice } : {}),
  }
  const departures = rows.flatMap(({ leavesOn, ...row }) => (leavesOn === null ? [] : { ...row, leavesOn }))
  if (Object.keys(complaints).length > 0 || absence === null || delegation === null || contact === null)
    return fail(complaints)
  return ok({ ...notice, absence, departures, delegation, contact })
}

function departureFaults(
  { name, country, leavesOn, returnsOn }: TypedDeparture,
  at: string,
  today: string,
): Complaints {
  const leaving = leavingFault(leavesOn, today)
  const returning = returnFault(leavesOn, returnsOn)
  return {
    ...(name === '' ? { [`${at}name`]: required } : {}),
    ...(country === '' ? { [`${at}country`]: required } : {}),
    ...(leaving !== null ? { [`${at}leavesOn`]: leaving } : {}),
    ...(returning !== null ? { [`${at}returnsOn`]: returning } : {}),
  }
}

function leavingFault(leavesOn: string | null, today: string): Complaint | null {
  if (leavesOn === null) return required
  if (parseDay(leavesOn) === null) return { key: dayFault(leavesOn) }
  return leavesOn > today ? plannedDayFault(leavesOn, today) : pastDayFault(leavesOn, today)
}

function returnFault(leavesOn: string | null, returnsOn: string | null): Complaint | null {
  if (returnsOn === null) return null
  if (parseDay(returnsOn) === null) return { key: dayFault(returnsOn) }
  if (returnsOn > lastReadable) return { key: 'dateYear' }
  const comparable = leavesOn !== null && parseDay(leavesOn) !== null
  return comparable && returnsOn < leavesOn ? { key: 'returnBeforeLeaving' } : null
}
