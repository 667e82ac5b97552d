import { tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import { beginAnalysis, communesToAnalyse, keepAnalysis, type YearCounts } from '@/lib/data/analysis-counts'
import { latestSheets, type JudgedHousehold } from '@/lib/data/analysis-sheets'
import { withQueue, withRoundOf, type CommuneDb } from '@/lib/data/db'
import { today } from '@/lib/platform/clock'
import { log } from '@/lib/platform/logger'
import { countHouseholds } from './count-households'
import { tellCounts } from './tell-counts'

const { keys, number: layout } = tallyLayout2018
/** As many as one round takes on; the next one goes on with the others. */
const atOnce = 100
const firstDay = '1900-01-01'

/** Counts the communes in which sheets were finished, then decides what is told of all places. Gives how many communes. */
export async function analysisRound(): Promise<number> {
  let counted = 0
  for (const key of await withQueue((db) => communesToAnalyse(db, layout, atOnce))) {
    try {
      await withRoundOf(key, countAnalysis)
      counted += 1
    } catch (error) {
      log.error('analysis-failed', error, { organisationId: String(key.communeId) })
    }
  }
  await tellCounts()
  return counted
}

async function countAnalysis(db: CommuneDb): Promise<void> {
  if (!(await beginAnalysis(db))) return
  const sheets = await latestSheets(db, { from: firstDay, to: today() })
  const years = [...new Set(sheets.map(yearOf))].sort((a, b) => a - b)
  await keepAnalysis(db, layout, [
    figuresOf(0, sheets),
    ...years.map((year) =>
      figuresOf(
        year,
        sheets.filter((sheet) => yearOf(sheet) === year),
      ),
    ),
  ])
}

const yearOf = ({ sheetDate }: JudgedHousehold): number => Number(sheetDate.slice(0, 4))

function figuresOf(year: number, sheets: readonly JudgedHousehold[]): YearCounts {
  const tally = countHouseholds(sheets)
  return { year, figures: keys.map((key) => tally.get(key) ?? 0) }
}
