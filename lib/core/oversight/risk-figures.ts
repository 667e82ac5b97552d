import type { DistributionTable } from '@/lib/core/report/distribution'

/** The rows that a confirmed list counts in: the whole, each dimension once, each row. */
const rowsOf = (confirmed: readonly string[]): readonly string[] => [
  'total',
  ...new Set(confirmed.map((code) => code.slice(0, 1))),
  ...confirmed,
]

/** Households by what is confirmed for them, and children of the Registry as the report counts them, as figures of the day. */
export function riskFigures(
  households: readonly { readonly confirmed: readonly string[]; readonly households: number }[],
  { rows }: Pick<DistributionTable, 'rows'>,
): Map<string, number> {
  const figures = new Map<string, number>()
  for (const each of households)
    for (const row of rowsOf(each.confirmed)) {
      const key = `households.${row}`
      figures.set(key, (figures.get(key) ?? 0) + each.households)
    }
  for (const { id, household, exposed } of rows) {
    figures.set(`inHouseholds.${id}`, household[0] ?? 0)
    if (exposed !== null) figures.set(`exposed.${id}`, exposed[0] ?? 0)
  }
  return figures
}
