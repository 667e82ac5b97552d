import type { Answers } from './answers'

/** Those of the rows that are answered yes. `rows`: ids of the rows that speak of violence against a child. */
export const violenceIn = (rows: readonly string[], answers: Answers): string[] =>
  rows.filter((id) => answers[id] === true)
