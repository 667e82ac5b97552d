import { settle, suspectedRows, unanswered, type Answers, type ObservationRow } from './answers'

/**
 * What the answers lead to. Any "yes", or anything written under "another situation", calls for the risk identification sheet
 * at the family's home; with "no" everywhere the family is only recorded in the Observatory. Open while rows are unanswered
 * and nothing is suspected yet.
 */
export type Conclusion = {
  readonly kind: 'visit' | 'record' | 'open'
  /** Rows answered yes. */
  readonly suspected: readonly string[]
  /** How many other situations were described in words. */
  readonly described: number
  /** Rows still to be answered. */
  readonly missing: readonly ObservationRow[]
}

export function conclude(rows: readonly ObservationRow[], answers: Answers, others: readonly string[]): Conclusion {
  const settled = settle(rows, answers)
  const suspected = suspectedRows(rows, settled)
  const missing = unanswered(rows, settled)
  const described = others.filter((text) => text.trim() !== '').length
  const suspicion = suspected.length > 0 || described > 0
  return { kind: suspicion ? 'visit' : missing.length > 0 ? 'open' : 'record', suspected, described, missing }
}
