import type { Sheet } from '@/lib/core/questionnaire/sheet'
import type { Condition, Questionnaire } from '@/lib/core/questionnaire/types'
import type { RuleSet } from '@/lib/core/risk/rules'
import type { RowVerdicts } from '@/lib/core/risk/verdict'
import { bySps, censusHousehold, type CensusHousehold, childrenIn } from './census-household'
import { type Table13, table13 } from './cumulated-risks'
import { holdsOfHousehold } from './holds-of-household'
import { table6 } from './household-sizes'
import { type CountedRow, countedRows, sharesBySps, type Table1, table1 } from './risk-shares'
import { percentOf, type Shares } from './share'

/** How the census of 2018 was published, beside the rules themselves. */
export type Publication = {
  /** The row that tells that a child of the family is in the special protection system. */
  readonly spsRow: string
  /** Tables 7 to 12 by name, each about one dimension. */
  readonly byDimension: Readonly<Record<string, number>>
  /** Rows that stand in one of those tables and not in Table 1: they are no situation and belong to no dimension. */
  readonly beside: readonly { readonly code: string; readonly table: string; readonly condition: Condition }[]
}

export type JudgedSheet = { readonly sheet: Sheet; readonly verdict: RowVerdicts }

export type CensusTables = {
  readonly households: number
  readonly children: number
  readonly table1: Table1
  readonly table6: Readonly<Record<string, Shares>>
  /** Tables 7 to 12 by name. */
  readonly byDimension: Readonly<Record<string, Readonly<Record<string, Shares | number | null>>>>
  readonly table13: Table13
}

/** Tables 1 and 6 to 13 of the census from judged sheets, one a household. Shares are percentages, not rounded. */
export function censusTables(
  questionnaire: Questionnaire,
  rules: Pick<RuleSet, 'dimensions' | 'rows' | 'truths'>,
  publication: Publication,
  judged: Iterable<JudgedSheet>,
): CensusTables {
  const besides = publication.beside.map(({ code, condition }) => ({
    code,
    ...holdsOfHousehold(questionnaire, rules.truths, condition),
  }))
  const households = Array.from(judged, ({ sheet, verdict }) =>
    censusHousehold(
      verdict,
      publication.spsRow,
      besides.filter(({ holds }) => holds(sheet)).map(({ code }) => code),
    ),
  )
  const rows = countedRows(rules)
  return {
    households: households.length,
    children: childrenIn(households),
    table1: table1(rows, households),
    table6: table6(households),
    byDimension: Object.fromEntries(
      Object.entries(publication.byDimension).map(([table, dimension]) => {
        const own = rows.filter((row) => row.dimension === dimension)
        const extra = publication.beside.filter((row) => row.table === table).map(({ code }) => besideRow(code))
        const shares = sharesBySps([...own, ...extra], households)
        const { spsRow } = publication
        const withSpsRow = own.some(({ code }) => code === spsRow)
        return [table, withSpsRow ? { ...shares, ...net(own, households, spsRow) } : shares]
      }),
    ),
    table13: table13(households),
  }
}

const besideRow = (code: string): CountedRow => ({
  code,
  dimension: null,
  counts: ({ confirmed }) => confirmed.has(code),
  hasDirect: false,
})

/** The note under Table 8: families with a child in special protection that have another risk of the dimension too. */
function net(rows: readonly CountedRow[], households: readonly CensusHousehold[], spsRow: string) {
  const { with_sps: all } = bySps(households)
  const others = rows.filter(({ code }) => code !== spsRow && !/^\d$/.test(code))
  const more = all.filter((household) => others.some(({ counts }) => counts(household)))
  return { [`with_sps_excluding_${spsRow}_as_only_risk`]: percentOf(more.length, all.length) }
}
