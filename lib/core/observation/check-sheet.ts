import type { DatedLimits } from '@/lib/core/deadlines/limits'
import type { Complaint } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { settle, type Answers, type ObservationRow } from './answers'
import { checkFiller, type Filler } from './check-filler'
import { checkVisit, type Visit } from './check-visit'
import { conclude } from './conclusion'
import { answersIn, fieldLengths, otherField, rowField, type TypedSheet } from './fields'
import { paperNumberFault } from './sheet-number'

export type Complaints = Readonly<Record<string, Complaint>>

/** What a sheet is held to: its declaration, the day of Romania ("2026-05-07") and the limits of the law. */
export type SheetRules = {
  readonly rows: readonly ObservationRow[]
  readonly others: readonly { readonly id: string }[]
  readonly fillerKinds: readonly string[]
  readonly cases: readonly string[]

  readonly countyCodes: readonly number[]
  readonly today: string
  readonly limits: DatedLimits
}

/** A sheet that may be signed off. Days are "2026-05-07". */
export type CheckedSheet = Filler & {
  readonly paperNumber: string | null
  readonly headSigned: boolean
  readonly answers: Answers
  /** By id of the open letter; only those with a text. */
  readonly otherTexts: Readonly<Record<string, string>>
  readonly riskSheetNeeded: boolean
  /** Null when no visit follows. */
  readonly visit: Visit | null
}

/** Reads what was typed into a sheet to be signed off: all of it, or every complaint by field, in the order of the form. */
export function checkSheet(typed: TypedSheet, rules: SheetRules): Result<CheckedSheet, Complaints> {
  const complaints: Record<string, Complaint> = { ...tooLong(typed, rules) }
  const paperNumber = typed.paperNumber ?? ''
  const fault = paperNumber === '' ? null : paperNumberFault(paperNumber, rules.countyCodes)
  if (fault !== null) complaints.paperNumber = { key: fault }

  const filler = checkFiller(typed, rules)
  const answers = settle(rules.rows, answersIn(rules.rows, typed))
  const otherTexts = Object.fromEntries(
    rules.others.flatMap(({ id }) => {
      const text = typed[otherField(id)] ?? ''
      return text === '' ? [] : [[id, text]]
    }),
  )
  const { kind, missing } = conclude(rules.rows, answers, Object.values(otherTexts))
  const visit = kind === 'visit' ? checkVisit(typed, filler.dates, rules.limits) : null
  Object.assign(complaints, filler.complaints, missingRows(missing), visit?.complaints)

  if (Object.keys(complaints).length > 0 || filler.value === null) return fail(complaints)
  return ok({
    ...filler.value,
    paperNumber: paperNumber === '' ? null : paperNumber,
    headSigned: (typed.headSigned ?? '') !== '',
    answers,
    otherTexts,
    riskSheetNeeded: kind === 'visit',
    visit: visit?.value ?? null,
  })
}

/** Fields that hold more than they may. */
export const tooLong = (typed: TypedSheet, declared: Pick<SheetRules, 'rows' | 'others'>): Complaints => {
  const lengths = fieldLengths(declared)
  return Object.fromEntries(
    Object.entries(typed).flatMap(([field, value]) => {
      const maximum = lengths.get(field)
      return maximum !== undefined && value.length > maximum
        ? [[field, { key: 'tooLong', params: { maximum } }] as const]
        : []
    }),
  )
}

/** One complaint a dimension, at the first row without an answer. */
export function missingRows(missing: readonly ObservationRow[]): Complaints {
  const dimensions = [...new Set(missing.map(({ dimension }) => dimension))]
  return Object.fromEntries(
    dimensions.flatMap((dimension) => {
      const rows = missing.filter((row) => row.dimension === dimension)
      const first = rows[0]
      return first === undefined
        ? []
        : [[rowField(first.id), { key: 'rowsUnanswered', params: { count: rows.length, dimension } }] as const]
    }),
  )
}
