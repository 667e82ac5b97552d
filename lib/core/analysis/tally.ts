import type { RuleSet } from '@/lib/core/risk/rules'
import type { CensusHousehold } from './census-household'
import type { Publication } from './census-tables'
import { riskClass, riskClasses } from './cumulated-risks'
import { householdSize, householdSizes } from './household-sizes'
import { countedRows, type CountedRow } from './risk-shares'

export const groups = ['total', 'without', 'with'] as const
export type Group = (typeof groups)[number]

/** Columns of Table 13: families with a child in special protection by whether children live at home. */
export const columns = ['without', 'alone', 'home', 'total'] as const
export type Column = (typeof columns)[number]

/** Rows that are counted, and those of them whose poverty the figures tell. */
export type TallyRows = {
  readonly rows: readonly CountedRow[]
  /** Rows counted by households alone. */
  readonly beside: readonly string[]
  readonly crossed: readonly string[]
  readonly poor: string
  readonly spsRow: string
}

/** What is counted for the tables of a census, from its rules. `net`: a social risk beside the child in special protection. */
export function tallyRows(
  rules: Pick<RuleSet, 'dimensions' | 'rows'>,
  publication: Publication & { readonly poor: string; readonly crossed: readonly string[] },
): TallyRows {
  const own = countedRows(rules)
  const { spsRow } = publication
  const dimension = own.find(({ code }) => code === spsRow)?.dimension
  const others = own.filter(
    (row) => row.dimension === dimension && row.code !== spsRow && row.code !== String(dimension),
  )
  const net: CountedRow = {
    code: netRow,
    dimension: null,
    hasDirect: false,
    counts: (household) => household.withSps && others.some(({ counts }) => counts(household)),
  }
  const extra = publication.beside.map(({ code }): CountedRow => ({
    code,
    dimension: null,
    hasDirect: false,
    counts: ({ confirmed }) => confirmed.has(code),
  }))
  return {
    rows: [...own, ...extra, net],
    beside: [...extra.map(({ code }) => code), netRow],
    crossed: publication.crossed,
    poor: publication.poor,
    spsRow,
  }
}

export const netRow = 'net'

/** Counts by key, of which every figure of the tables is a sum or a share. */
export type Tally = ReadonlyMap<string, number>

/** The names of all counts, in the order in which they are kept. */
export function tallyKeys({ rows, beside, crossed }: TallyRows): readonly string[] {
  const byGroup = (name: string) => groups.map((group) => `${name}.${group}`)
  return [
    ...byGroup('n'),
    'n.alone',
    'n.home',
    ...byGroup('c'),
    ...columns.flatMap((column) => [`sum.${column}`, `sq.${column}`]),
    ...riskClasses.flatMap((name) => [...columns.map((column) => `r.${name}.${column}`), ...byGroup(`d.${name}`)]),
    ...householdSizes.flatMap((size) => [...byGroup(`s.${size}`), ...byGroup(`t.${size}`), `p.${size}`, `np.${size}`]),
    ...rows.flatMap(({ code, hasDirect }) => [
      ...byGroup(`h.${code}`),
      ...(beside.includes(code) ? [] : byGroup(`k.${code}`)),
      ...(hasDirect ? byGroup(`x.${code}`) : []),
    ]),
    ...crossed.flatMap((code) => [`q.${code}`, `nq.${code}`]),
  ]
}

/** Counts a household in everything that it counts in. */
export function countIn(tally: Map<string, number>, counted: TallyRows, household: CensusHousehold): void {
  for (const [key, count] of contribution(counted, household)) tally.set(key, (tally.get(key) ?? 0) + count)
}

/** Counts households. */
export function tallyOf(counted: TallyRows, households: readonly CensusHousehold[]): Tally {
  const tally = new Map<string, number>()
  for (const household of households) countIn(tally, counted, household)
  return tally
}

type Counts = readonly (readonly [string, number])[]

function contribution({ rows, beside, crossed, poor }: TallyRows, household: CensusHousehold): Counts {
  const { children, situations, withSps, confirmed } = household
  const own = ['total', withSps ? 'with' : 'without']
  const column = withSps ? (children.length === 0 ? 'alone' : 'home') : 'without'
  const inGroups = (name: string, count: number): Counts => own.map((group) => [`${name}.${group}`, count])
  const inColumns = (name: string, count: number): Counts => ['total', column].map((each) => [`${name}.${each}`, count])
  const size = householdSize(household)
  const name = riskClass(situations)
  const isPoor = confirmed.has(poor)
  return [
    ...inGroups('n', 1),
    ...(withSps ? [[`n.${column}`, 1] as const] : []),
    ...inGroups('c', children.length),
    ...inColumns('sum', situations),
    ...inColumns('sq', situations ** 2),
    ...inColumns(`r.${name}`, 1),
    ...inGroups(`d.${name}`, children.length),
    ...inGroups(`s.${size}`, 1),
    ...inGroups(`t.${size}`, children.length),
    [`${isPoor ? 'p' : 'np'}.${size}`, 1],
    ...rows
      .filter(({ counts }) => counts(household))
      .flatMap(({ code, hasDirect }) => [
        ...inGroups(`h.${code}`, 1),
        ...(beside.includes(code) ? [] : inGroups(`k.${code}`, children.length)),
        ...(hasDirect ? inGroups(`x.${code}`, children.filter((direct) => direct.includes(code)).length) : []),
      ]),
    ...crossed.filter((code) => confirmed.has(code)).map((code) => [`${isPoor ? 'q' : 'nq'}.${code}`, 1] as const),
  ]
}
