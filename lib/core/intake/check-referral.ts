import { parseDay } from '@/lib/core/dates/calendar-date'
import { pastDayFault } from '@/lib/core/dates/day-bounds'
import { dayFault } from '@/lib/core/dates/day-fault'
import { birthBoundsFault } from '@/lib/core/casework/birth-bounds'
import { readCnp } from '@/lib/core/cnp/cnp'
import { momentAt } from '@/lib/core/deadlines/romanian-moment'
import type { Complaint } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { checkAbroadNotice, type TypedNotice } from './check-abroad-notice'
import type { ReferralDetails, ToldChild } from './referral'

type Needed = 'trigger' | 'channel' | 'receivedOn' | 'receivedTime' | 'reporterKind'

/** A case as typed: days and times stand as written where they cannot be read, what is empty is '' or null. */
export type TypedReferral = Omit<ReferralDetails, 'toldChildren' | 'abroad' | Needed> & {
  readonly [Name in Needed]: ReferralDetails[Name] | null
} & TypedNotice & { readonly children: readonly (ToldChild | null)[] }

/** The moment at which the case is written down (ISO in UTC), its day in Romania, and the villages of the commune. */
type Basis = { readonly now: string; readonly today: string; readonly villageIds: readonly number[] }
type Complaints = Record<string, Complaint>

const required = { key: 'required' }
const choice = { key: 'choice' }

/**
 * Reads a case, with every complaint at once. Something must be told of whom it concerns: a name, a child or a text. Whoever is
 * not anonymous is named. A notice of leaving is read with its case.
 */
export function checkReferral(typed: TypedReferral, basis: Basis): Result<ReferralDetails, Readonly<Complaints>> {
  const { trigger, channel, receivedOn, receivedTime, reporterKind, reporterName, reporterContact } = typed
  const { toldHead, villageId, toldAddress, toldText, children } = typed
  const abroad = trigger === 'b' ? checkAbroadNotice(typed, basis.today) : null
  const complaints: Complaints = {
    ...choiceFaults(typed),
    ...momentFaults(typed, basis),
    ...tellingFaults(typed, basis),
    ...childFaults(children, basis.today),
    ...(abroad === null || abroad.ok ? {} : abroad.error),
  }
  if (trigger === null || channel === null || reporterKind === null) return fail(complaints)
  if (receivedOn === null || receivedTime === null || Object.keys(complaints).length > 0) return fail(complaints)
  return ok({
    ...{ trigger, channel, receivedOn, receivedTime, reporterKind, reporterName, reporterContact },
    ...{ toldHead, villageId, toldAddress, toldText, abroad: abroad?.ok ? abroad.value : null },
    toldChildren: children.flatMap((child) => child ?? []),
  })
}

const choiceFaults = ({ trigger, channel, reporterKind }: TypedReferral): Complaints => ({
  ...(trigger === null ? { trigger: choice } : {}),
  ...(channel === null ? { channel: choice } : {}),
  ...(reporterKind === null ? { reporterKind: choice } : {}),
})

function momentFaults({ receivedOn: day, receivedTime: time }: TypedReferral, { now, today }: Basis): Complaints {
  const onDay = day === null ? required : parseDay(day) === null ? { key: dayFault(day) } : pastDayFault(day, today)
  const misread = time !== null && !/^\d{2}:\d{2}$/.test(time)
  const future = onDay === null && day !== null && time !== null && !misread && momentAt(day, time) > now
  const atTime = time === null ? required : misread ? { key: 'time' } : future ? { key: 'momentInFuture' } : null
  return {
    ...(onDay !== null ? { receivedOn: onDay } : {}),
    ...(atTime !== null ? { receivedTime: atTime } : {}),
  }
}

function tellingFaults(typed: TypedReferral, { villageIds }: Basis): Complaints {
  const { reporterKind, reporterName, villageId } = typed
  const untold = typed.toldHead === '' && typed.toldText === '' && typed.children.every((child) => child === null)
  const unnamed =
    reporterKind !== null && reporterKind !== 'anonymous' && reporterKind !== 'spas' && reporterName === ''
  return {
    ...(unnamed ? { reporterName: { key: 'reporterOrAnonymous' } } : {}),
    ...(untold ? { toldHead: { key: 'caseUntold' } } : {}),
    ...(villageId !== null && !villageIds.includes(villageId) ? { villageId: choice } : {}),
  }
}

function childFaults(children: TypedReferral['children'], today: string): Complaints {
  const day = parseDay(today)
  const faults: Complaints = {}
  children.forEach((child, index) => {
    if (child === null || day === null) return
    if (child.name === '') faults[`children.${index}.name`] = required
    const fault = child.birthDate === null ? null : birthFault(child.birthDate, today)
    if (fault !== null) faults[`children.${index}.birthDate`] = fault
    if (child.cnp !== '' && !readCnp(child.cnp, day).ok) faults[`children.${index}.cnp`] = { key: 'cnpCheck' }
  })
  return faults
}

const birthFault = (birthDate: string, today: string): Complaint | null =>
  parseDay(birthDate) === null ? { key: dayFault(birthDate) } : birthBoundsFault(birthDate, today)
