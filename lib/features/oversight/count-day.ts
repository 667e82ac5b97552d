import { dayLayout } from '@/lib/content/oversight/day-layout'
import { reportRows } from '@/lib/content/report/report-rows'
import { layOut, situationClasses } from '@/lib/core/oversight/day-figures'
import { riskFigures } from '@/lib/core/oversight/risk-figures'
import type { ActivityTable } from '@/lib/core/report/activities'
import { reportPopulation } from '@/lib/core/report/report-population'
import { reportTables } from '@/lib/core/report/report-tables'
import { careFigures, keptFigures, recordFigures, type Pairs } from '@/lib/data/commune-figures'
import { beginDayCount, keepDayCount } from '@/lib/data/day-counts'
import type { CommuneDb } from '@/lib/data/db'
import { householdClasses } from '@/lib/data/household-classes'
import { reportRecords } from '@/lib/data/report-records'
import { today } from '@/lib/platform/clock'

/** Counts the commune as it stands today and keeps it; nothing happens while somebody else counts it. */
export async function countDay(db: CommuneDb): Promise<void> {
  if (!(await beginDayCount(db))) return
  const day = today()
  const { activities, distribution } = reportTables(await reportRecords(db, day), reportRows)
  const households = await householdClasses(db, reportPopulation(day))
  const records = await recordFigures(db)
  const counted = new Map([
    ...(await keptFigures(db)),
    ...classesOf(records.situations),
    ...records.figures,
    ...riskFigures(households, distribution),
    ...coverageOf(activities),
    ...(await careFigures(db, day)),
  ])
  await keepDayCount(db, day, dayLayout.number, layOut(dayLayout.keys, counted))
}

const classesOf = (situations: Pairs): Pairs =>
  situationClasses.map(({ key, from, to }) => [
    `class.${key}`,
    situations
      .filter(([many]) => Number(many) >= from && Number(many) <= to)
      .reduce((sum, [, families]) => sum + families, 0),
  ])

/** The first column of the report is the whole commune. */
function coverageOf(activities: ActivityTable): Pairs {
  const own = (row: Parameters<typeof activities.counted>[0]) => activities.counted(row)[0] ?? 0
  const [population] = activities.population
  const known = population !== null && population !== undefined
  return [
    ['coverage.recorded', own('A4')],
    ['coverage.withSheet', own('A2')],
    ['coverage.recentSheet', own('A3')],
    ['coverage.suspected', own('A5')],
    ['coverage.judged', own('A6')],
    ['coverage.registered', own('A12')],
    ['quality.oldSheet', own('A2') - own('A3')],
    ['statistics.communes', known ? 1 : 0],
    ['statistics.children', population ?? 0],
    ['statistics.withSheet', known ? own('A2') : 0],
  ]
}
