import type { Complaint } from '@/lib/core/result/refusal'
import type { Catalogue, LineKind } from './plan'

/** Confirmed rows of Table 1 that the same services usually answer, under the first of them. */
export type RiskToAnswer = {
  readonly row: string
  readonly rows: readonly string[]
  /** Empty: nothing is recommended beforehand, the case decides. */
  readonly recommended: readonly string[]
}

/** A recommended service that the plan does without. `service` is '' for every service of the row. */
export type LeftOut = { readonly row: string; readonly service: string; readonly reason: string }

type Line = {
  readonly kind: LineKind
  readonly code: string
  /** Rows that the worker says it answers. */
  readonly answers?: readonly string[]
}

/** The name of the field in which the worker says why a risk goes without its services. */
export const reasonField = (row: string): string => `outReason.${row}`

/** The risks that the plan passes over: neither a line that answers them, as recommended or as the worker says, nor a reason why there is none. */
export const unansweredRisks = (
  risks: readonly RiskToAnswer[],
  lines: readonly Line[],
  leftOut: readonly LeftOut[],
  catalogue: Pick<Catalogue, 'answers'>,
): readonly RiskToAnswer[] =>
  risks.filter(
    ({ rows, recommended }) =>
      !lines.some((line) => catalogue.answers(line, recommended) || line.answers?.some((row) => rows.includes(row))) &&
      !leftOut.some(({ row }) => rows.includes(row)),
  )

/** As complaints, each beside the reason that would settle it. */
export const unansweredFaults = (risks: readonly RiskToAnswer[]): Readonly<Record<string, Complaint>> =>
  Object.fromEntries(
    risks.map(({ row, rows }) => [reasonField(row), { key: 'riskUnanswered', params: { rows: rows.join(', ') } }]),
  )

/** What was typed of reasons that no such risk or service exists for, by field. */
export const leftOutFaults = (
  typed: readonly LeftOut[],
  risks: readonly RiskToAnswer[],
): Readonly<Record<string, Complaint>> =>
  Object.fromEntries(
    typed.flatMap(({ row, service }) => {
      const risk = risks.find((each) => each.row === row)
      const known = risk !== undefined && (service === '' || risk.recommended.includes(service))
      return known ? [] : [[reasonField(row), { key: 'choice' }]]
    }),
  )

const same = (a: LeftOut, b: LeftOut) => a.row === b.row && a.service === b.service

/** The reasons that stand after a save: a later one takes the place of an earlier, and a service that is in the plan is not left out. */
export const leftOutAfter = <Kept extends LeftOut>(
  kept: readonly Kept[],
  typed: readonly LeftOut[],
  lines: readonly Line[],
): readonly (Kept | LeftOut)[] =>
  [...kept.filter((each) => !typed.some((other) => same(each, other))), ...typed].filter(
    ({ service }) => service === '' || !lines.some(({ code }) => code === service),
  )
