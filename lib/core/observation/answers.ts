/** A row to be answered yes or no. A sub-row details its parent. */
export type ObservationRow = { readonly id: string; readonly dimension: number; readonly parent: string | null }

/** Answers by row id, true for yes. A row that is not there has not been answered, which is not "no". */
export type Answers = Readonly<Record<string, boolean>>

type Rows = readonly ObservationRow[]

const subRowsOf = (rows: Rows, id: string) => rows.filter(({ parent }) => parent === id)
const all = (rows: Rows, value: boolean): Answers => Object.fromEntries(rows.map(({ id }) => [id, value]))
const without = (answers: Answers, rows: Rows): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !rows.some((row) => row.id === id)))

/**
 * Answers that agree with each other, from any: a "yes" of a sub-row makes one of its parent, so that no suspicion is lost;
 * a "no" of a parent is one of each of its sub-rows. Nothing else is filled in.
 */
export function settle(rows: Rows, answers: Answers): Answers {
  let settled = answers
  for (const row of rows) {
    const subRows = subRowsOf(rows, row.id)
    if (subRows.some(({ id }) => settled[id] === true)) settled = { ...settled, [row.id]: true }
    else if (settled[row.id] === false) settled = { ...settled, ...all(subRows, false) }
  }
  return settled
}

/**
 * One answer given; it wins over earlier ones that contradict it. A parent that turns from no to yes asks its sub-rows anew:
 * their "no" only followed from its own.
 */
export function giveAnswer(rows: Rows, answers: Answers, id: string, value: boolean): Answers {
  const row = rows.find((candidate) => candidate.id === id)
  if (row === undefined) return answers
  const given = { ...answers, [id]: value }
  if (row.parent !== null) return value ? { ...given, [row.parent]: true } : given
  const subRows = subRowsOf(rows, id)
  if (!value) return { ...given, ...all(subRows, false) }
  return answers[id] === false ? without(given, subRows) : given
}

/** The rows that are asked: a sub-row only under a parent answered yes. Under a "no" it is "no" without being asked. */
export const askedRows = (rows: Rows, answers: Answers): ObservationRow[] =>
  rows.filter(({ parent }) => parent === null || answers[parent] === true)

/** The rows still to be answered, in printed order. */
export const unanswered = (rows: Rows, answers: Answers): ObservationRow[] =>
  askedRows(rows, answers).filter(({ id }) => answers[id] === undefined)

/** "No" for every row of the dimension that has no answer yet; what was answered stays. */
export function answerRestNo(rows: Rows, answers: Answers, dimension: number): Answers {
  const rest = unanswered(rows, answers).filter((row) => row.dimension === dimension)
  return settle(rows, { ...answers, ...all(rest, false) })
}

/** Ids of the rows answered yes, sub-rows included, in printed order. */
export const suspectedRows = (rows: Rows, answers: Answers): string[] =>
  rows.flatMap(({ id }) => (answers[id] === true ? id : []))
