import { checkFiller } from './check-filler'
import type { Complaints, SheetRules } from './check-sheet'
import { checkVisit } from './check-visit'
import { dayFields, timeFields, type TypedSheet } from './fields'
import { paperNumberFault } from './sheet-number'

export type EarlyRules = Omit<SheetRules, 'rows' | 'others'>

const saidEarly: ReadonlySet<string> = new Set([...dayFields, ...timeFields, 'paperNumber'])

/** What can be said of a draft while it is typed: of days, times and the paper number that stand there and cannot stay so. */
export function earlyComplaints(typed: TypedSheet, rules: EarlyRules): Complaints {
  const filler = checkFiller(typed, rules)
  const visit = checkVisit(typed, filler.dates, rules.limits)
  const fault = paperNumberFault(typed.paperNumber ?? '', rules.countyCodes)
  const all: Complaints = {
    ...filler.complaints,
    ...visit.complaints,
    ...(fault === null ? {} : { paperNumber: { key: fault } }),
  }
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => saidEarly.has(field) && (typed[field] ?? '') !== ''),
  )
}
