/** Children by month ("2026-05") as counted: first found unknown to a service, and completely solved. */
export type MonthCount = { readonly month: string; readonly found: number; readonly solved: number }

/**
 * The sums up to the end of a month. `share`: of the children in the Observatory, those ever found invisible; `solvedShare`: of
 * those, the ones for whom a solution was found. Null where there is nothing to divide by.
 */
export type MonthShare = MonthCount & {
  readonly foundSoFar: number
  readonly solvedSoFar: number
  readonly open: number
  readonly share: number | null
  readonly solvedShare: number | null
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

const nextMonth = (month: string): string => {
  const [year = 0, index = 0] = month.split('-').map(Number)
  return index === 12 ? `${year + 1}-01` : `${year}-${String(index + 1).padStart(2, '0')}`
}

/**
 * Every month from the first count to `last`, those in which nothing happened too. `childrenIn` tells how many children the
 * Observatory had at the end of a month.
 */
export function sharesByMonth(
  counts: readonly MonthCount[],
  last: string,
  childrenIn: (month: string) => number,
): MonthShare[] {
  const first = counts.map(({ month }) => month).sort()[0]
  if (first === undefined) return []
  const shares: MonthShare[] = []
  let [foundSoFar, solvedSoFar] = [0, 0]
  for (let month = first; month <= last; month = nextMonth(month)) {
    const { found, solved } = counts.find((count) => count.month === month) ?? { found: 0, solved: 0 }
    foundSoFar += found
    solvedSoFar += solved
    shares.push({
      month,
      found,
      solved,
      foundSoFar,
      solvedSoFar,
      open: foundSoFar - solvedSoFar,
      share: ratio(foundSoFar, childrenIn(month)),
      solvedShare: ratio(solvedSoFar, foundSoFar),
    })
  }
  return shares
}
