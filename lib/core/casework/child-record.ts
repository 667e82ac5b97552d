import { dayFault } from '@/lib/core/dates/day-fault'
import { type Cnp, type CnpFault, readCnp } from '@/lib/core/cnp/cnp'
import { type CalendarDate, formatDay, parseDay } from '@/lib/core/dates/calendar-date'
import { completedMonths, completedYears } from '@/lib/core/dates/completed'
import type { Complaint } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { nameFault } from './name-fault'

/** Why a child has no CNP on file. Having none for want of papers is itself a risk to look into. */
export const noCnpReasons = ['newborn', 'no-papers', 'foreign', 'not-shown'] as const
export type NoCnpReason = (typeof noCnpReasons)[number]

/** Why a child leaves the Observatory (design section 2). */
export const leavingReasons = ['came-of-age', 'moved-away', 'death', 'entered-twice'] as const
export type LeavingReason = (typeof leavingReasons)[number]

export type TypedChild = {
  readonly surname: string
  readonly givenName: string
  /** "2026-05-07", or as it was typed where that is no day. */
  readonly birthDate: string | null
  readonly sex: '1' | '2' | null
  readonly cnp: string
  readonly noCnpReason: NoCnpReason | null
  /** Lives in special protection. */
  readonly separated: boolean
}

/** A child as kept. `sex` 1 is male; `noCnpReason` stands exactly when there is no CNP. */
export type ChildDetails = {
  readonly surname: string
  readonly givenName: string
  readonly birthDate: string
  readonly sex: 1 | 2
  readonly cnp: string | null
  readonly noCnpReason: NoCnpReason | null
  readonly separated: boolean
}

/** A child of a family. `leftOn` and `leftReason` stand together, once the child has left the Observatory. */
export type Child = Omit<ChildDetails, 'birthDate' | 'sex'> & {
  readonly id: string
  readonly familyId: string
  readonly birthDate: string | null
  readonly sex: 1 | 2 | null
  readonly leftOn: string | null
  readonly leftReason: string | null
  readonly revision: number
}

type Complaints = Readonly<Record<string, Complaint>>

const cnpMessages: Readonly<Record<CnpFault, string>> = {
  'cnp-length': 'cnpLength',
  'cnp-sex': 'cnpFirstDigit',
  'cnp-date': 'cnpDate',
  'cnp-future': 'cnpDate',
  'cnp-county': 'cnpCounty',
  'cnp-serial': 'cnpCheck',
  'cnp-check': 'cnpCheck',
}

/** Who studies stays in special protection until 26 (methodology 2.14). */
export const oldestInProtection = 26

/** Up to what age a child may be entered. */
const lastAge = (separated: boolean): number => (separated ? oldestInProtection : 17)

/**
 * Checks a typed child on the day `today` ("2026-05-07") and completes birth date and sex from the CNP. `keptCnp` is what is
 * on file: it stays without being checked again. `invented`: people of the demo may be among those typed. Complaints are by field name.
 */
export function checkChild(
  typed: TypedChild,
  today: string,
  keptCnp: string | null = null,
  invented = false,
): Result<ChildDetails, Complaints> {
  const cnp = typed.cnp === '' || typed.cnp === keptCnp ? null : readCnp(typed.cnp, read(today), invented)
  const hints = cnp?.ok === true ? cnp.value : null
  const birthDate = typed.birthDate ?? (hints?.birthDate ? formatDay(hints.birthDate) : null)
  const sex = typed.sex === null ? (hints?.gender ?? null) : typed.sex === '1' ? 1 : 2

  const complaints: Complaints = {
    ...nameFault('surname', typed.surname),
    ...nameFault('givenName', typed.givenName),
    ...(birthDate === null ? { birthDate: { key: 'required' } } : birthDateFault(birthDate, today, typed.separated)),
    ...(sex === null ? { sex: { key: 'choice' } } : {}),
    ...(cnp?.ok === false ? { cnp: { key: cnpMessages[cnp.error] } } : {}),
    ...(typed.cnp === '' && typed.noCnpReason === null ? { cnp: { key: 'cnpOrReason' } } : {}),
    ...(hints === null ? {} : disagreement(hints, birthDate, sex)),
  }
  if (birthDate === null || sex === null || Object.keys(complaints).length > 0) return fail(complaints)
  const { surname, givenName, separated } = typed
  const numbers =
    typed.cnp === '' ? { cnp: null, noCnpReason: typed.noCnpReason } : { cnp: typed.cnp, noCnpReason: null }
  return ok({ surname, givenName, birthDate, sex, separated, ...numbers })
}

function birthDateFault(birthDate: string, today: string, separated: boolean): Complaints {
  const year = parseDay(birthDate)?.year
  if (year === undefined) return { birthDate: { key: dayFault(birthDate) } }
  if (year < 1900 || year > 2199) return { birthDate: { key: 'dateYear' } }
  if (birthDate > today) return { birthDate: { key: 'dateInFuture' } }
  const maximum = lastAge(separated)
  return ageOn(birthDate, today) > maximum ? { birthDate: { key: 'tooOld', params: { maximum } } } : {}
}

/** A code that tells another birth date or sex is most often a slip of the pen in one of the two. */
function disagreement(cnp: Cnp, birthDate: string | null, sex: 1 | 2 | null): Complaints {
  if (
    cnp.birthDate !== null &&
    birthDate !== null &&
    parseDay(birthDate) !== null &&
    formatDay(cnp.birthDate) !== birthDate
  ) {
    return { cnp: { key: 'cnpBirthDate' } }
  }
  return sex !== null && cnp.gender !== sex ? { cnp: { key: 'cnpSex' } } : {}
}

/** Whole years on a day; both "2026-05-07". */
export const ageOn = (birthDate: string, day: string): number => completedYears(read(birthDate), read(day))

/** Whole months on a day, for children under two. */
export const monthsOn = (birthDate: string, day: string): number => completedMonths(read(birthDate), read(day))

/** A CNP where many are seen: the first digit and the last four. */
export const maskCnp = (cnp: string): string => `${cnp.slice(0, 1)}••••••••${cnp.slice(-4)}`

function read(day: string): CalendarDate {
  const date = parseDay(day)
  if (date === null) throw new Error('Not a day of the calendar')
  return date
}
