import type { ActivityTable, CountedRow } from './activities'
import type { CountedDistributionRow, DistributionTable } from './distribution'
import type { ReportColumn } from './child-class'

export type CheckId =
  | 'recentWithinSheets'
  | 'sheetsWithinPopulation'
  | 'everyoneHasSheet'
  | 'riskSheetsAddUp'
  | 'bandsAddUp'
  | 'registryMatches'
  | 'everyoneHasVillage'
  | 'totalMatches'
  | 'dimensionWithinTotal'
  | 'dimensionWithinRows'
  | 'parentCoversChild'

/** A rule between figures of the report that does not hold in a column; `row` where the rule speaks of one row of table B. */
export type BrokenCheck = {
  readonly check: CheckId
  readonly column: ReportColumn
  readonly row: string | null
  readonly left: number
  readonly right: number
}

type Comparison = readonly [check: CheckId, row: string | null, left: number, relation: '=' | '<=', right: number]

/** The checks that the template sets on both tables, by column; an empty list where all hold. */
export function brokenChecks(activities: ActivityTable, distribution: DistributionTable): readonly BrokenCheck[] {
  return activities.columns.flatMap((column, index) =>
    [...compareActivities(activities, index), ...compareDistribution(activities, distribution, index)]
      .filter(([, , left, relation, right]) => (relation === '=' ? left !== right : left > right))
      .map(([check, row, left, , right]) => ({ check, column, row, left, right })),
  )
}

function compareActivities(table: ActivityTable, index: number): readonly Comparison[] {
  const figure = (row: CountedRow) => table.counted(row)[index] ?? 0
  const population = table.population[index] ?? null
  const unplaced = table.columns.indexOf('unplaced')
  return [
    ['recentWithinSheets', null, figure('A3'), '<=', figure('A2')],
    ...(population === null ? [] : ([['sheetsWithinPopulation', null, figure('A2'), '<=', population]] as const)),
    ['everyoneHasSheet', null, figure('A4'), '=', figure('A2')],
    ['riskSheetsAddUp', null, figure('A6'), '=', figure('A7') + figure('A8')],
    ['bandsAddUp', null, figure('A8'), '=', figure('exactlyOne') + figure('A9') + figure('A10') + figure('A11')],
    ['registryMatches', null, figure('A12'), '=', figure('A8')],
    ...(index === unplaced ? ([['everyoneHasVillage', null, figure('A4'), '=', 0]] as const) : []),
  ]
}

function compareDistribution(activities: ActivityTable, { rows }: DistributionTable, index: number): Comparison[] {
  const registered = activities.counted('A12')[index] ?? 0
  const figure = (row: CountedDistributionRow) => row.household[index] ?? 0
  return rows.flatMap((row): Comparison[] => {
    switch (row.kind) {
      case 'total':
        return [['totalMatches', row.id, figure(row), '=', registered]]
      case 'dimension': {
        const own = rows.filter(({ kind, id }) => kind === 'situation' && id.startsWith(row.id))
        const sum = own.reduce((all, each) => all + figure(each), 0)
        return [
          ['dimensionWithinTotal', row.id, figure(row), '<=', registered],
          ['dimensionWithinRows', row.id, figure(row), '<=', sum],
        ]
      }
      case 'situation':
        return []
      case 'sub-row': {
        const parent = rows.find(({ id }) => id === row.parent)
        return parent === undefined ? [] : [['parentCoversChild', row.id, figure(row), '<=', figure(parent)]]
      }
    }
  })
}
