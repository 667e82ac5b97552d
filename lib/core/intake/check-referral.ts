import { parseDay } from '@/lib/core/dates/calendar-date'
import { pastDayFault, plannedDayFault } from '@/lib/core/dates/day-bounds'
import { birthBoundsFault } from '@/lib/core/casework/birth-bounds'
import { readCnp } from '@/lib/core/cnp/cnp'
import { momentAt } from '@/lib/core/deadlines/romanian-moment'
import type { Complaint } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import type { AbroadNotice, Absence, Departure } from './abroad-notice'
import type { ReferralDetails, ToldChild } from './referral'

/** A row of the form for a parent who leaves; an empty row is null. */
export type TypedDeparture = Omit<Departure, 'leavesOn'> & { readonly leavesOn: string | null }

export type TypedReferral = Omit<ReferralDetails, 'toldChildren' | 'abroad'> & {
  readonly children: readonly (ToldChild | null)[]
  readonly absence: Absence | null
  readonly parents: readonly (TypedDeparture | null)[]
  readonly notice: {
    readonly carerName: string
    readonly carerRelation: string
    readonly carerContact: string
    readonly delegation: AbroadNotice['delegation'] | null
    readonly contact: AbroadNotice['contact'] | null
  }
}

/** The moment at which the case is written down (ISO in UTC), its day in Romania, and the villages of the commune. */
type Basis = { readonly now: string; readonly today: string; readonly villageIds: readonly number[] }
type Complaints = Record<string, Complaint>

const required = { key: 'required' }

/**
 * Reads a case. Something must be told of whom it concerns: a name, a child or a text. Whoever is not anonymous is named. A
 * notice of leaving names each parent who leaves with country and day, and who cares for the child.
 */
export function checkReferral(typed: TypedReferral, basis: Basis): Result<ReferralDetails, Readonly<Complaints>> {
  const { trigger, channel, receivedOn, receivedTime, reporterKind, reporterName, reporterContact } = typed
  const { toldHead, villageId, toldAddress, toldText, children } = typed
  const complaints: Complaints = { ...facts(typed, basis), ...childFaults(children, basis.today) }
  const abroad = trigger === 'b' ? readNotice(typed, basis.today, complaints) : null
  if (Object.keys(complaints).length > 0) return fail(complaints)
  return ok({
    ...{ trigger, channel, receivedOn, receivedTime, reporterKind, reporterName, reporterContact },
    ...{ toldHead, villageId, toldAddress, toldText, abroad },
    toldChildren: children.flatMap((child) => child ?? []),
  })
}

function facts(typed: TypedReferral, { now, today, villageIds }: Basis): Complaints {
  const dayFault = pastDayFault(typed.receivedOn, today)
  const future = momentAt(typed.receivedOn, typed.receivedTime) > now
  const untold = typed.toldHead === '' && typed.toldText === '' && typed.children.every((child) => child === null)
  const strange = typed.villageId !== null && !villageIds.includes(typed.villageId)
  const unnamed = typed.reporterKind !== 'anonymous' && typed.reporterKind !== 'spas' && typed.reporterName === ''
  return {
    ...(dayFault !== null ? { receivedOn: dayFault } : future ? { receivedTime: { key: 'momentInFuture' } } : {}),
    ...(unnamed ? { reporterName: { key: 'reporterOrAnonymous' } } : {}),
    ...(untold ? { toldHead: { key: 'caseUntold' } } : {}),
    ...(strange ? { villageId: { key: 'choice' } } : {}),
  }
}

function childFaults(children: TypedReferral['children'], today: string): Complaints {
  const day = parseDay(today)
  const faults: Complaints = {}
  children.forEach((child, index) => {
    if (child === null || day === null) return
    if (child.name === '') faults[`children.${index}.name`] = required
    const fault = child.birthDate === null ? null : birthBoundsFault(child.birthDate, today)
    if (fault !== null) faults[`children.${index}.birthDate`] = fault
    if (child.cnp !== '' && !readCnp(child.cnp, day).ok) faults[`children.${index}.cnp`] = { key: 'cnpCheck' }
  })
  return faults
}

/** Fills `complaints`; null when there are some. */
function readNotice(
  { absence, parents, notice }: TypedReferral,
  today: string,
  complaints: Complaints,
): AbroadNotice | null {
  const needed = absence === 'both' ? 2 : 1
  const departures: Departure[] = []
  for (const [index, parent] of parents.slice(0, needed).entries()) {
    const at = (field: string) => `parents.${index}.${field}`
    if (parent === null || parent.name === '') complaints[at('name')] = required
    if (parent === null || parent.country === '') complaints[at('country')] = required
    if (parent === null || parent.leavesOn === null) complaints[at('leavesOn')] = required
    else {
      const fault =
        parent.leavesOn > today ? plannedDayFault(parent.leavesOn, today) : pastDayFault(parent.leavesOn, today)
      if (fault !== null) complaints[at('leavesOn')] = fault
      if (parent.returnsOn !== null && parent.returnsOn < parent.leavesOn)
        complaints[at('returnsOn')] = { key: 'returnBeforeLeaving' }
      departures.push({ ...parent, leavesOn: parent.leavesOn })
    }
  }
  for (let index = parents.length; index < needed; index += 1) complaints[`parents.${index}.name`] = required
  if (absence === null) complaints.absence = { key: 'choice' }
  if (notice.carerName === '') complaints.carerName = required
  if (notice.delegation === null) complaints.delegation = { key: 'choice' }
  if (notice.contact === null) complaints.contact = { key: 'choice' }
  if (absence === null || notice.delegation === null || notice.contact === null) return null
  return { ...notice, absence, departures, delegation: notice.delegation, contact: notice.contact }
}
