import { tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import { beginAnalysis, communesToAnalyse, keepAnalysis } from '@/lib/data/analysis-counts'
import { withQueue, withRoundOf, type CommuneDb } from '@/lib/data/db'
import { now, today } from '@/lib/platform/clock'
import { log } from '@/lib/platform/logger'
import { countHouseholds } from './count-households'
import { tellCounts } from './tell-counts'

const { keys, number: layout } = tallyLayout2018
/** Communes of one step, and the time that a round gives to them; the next one goes on with the others. */
const atOnce = 100
const minutes = 10

/** Counts the communes in which sheets were finished, then decides what is told of all places. */
export async function analysisRound(): Promise<void> {
  const until = now().getTime() + minutes * 60_000
  for (let counted = atOnce; counted === atOnce && now().getTime() < until;) counted = await countStaleCommunes()
  await tellCounts()
}

/** Counts communes in which sheets were finished, a step of them. Gives how many; those that somebody else counts are not among them. */
export async function countStaleCommunes(): Promise<number> {
  let counted = 0
  for (const key of await withQueue((db) => communesToAnalyse(db, layout, atOnce))) {
    try {
      await withRoundOf(key, async (db) => {
        if (await countAnalysis(db)) counted += 1
      })
    } catch (error) {
      log.error('analysis-failed', error, { organisationId: String(key.communeId) })
    }
  }
  return counted
}

async function countAnalysis(db: CommuneDb): Promise<boolean> {
  if (!(await beginAnalysis(db))) return false
  const counted = await countHouseholds(db, { from: '1900-01-01', to: today() })
  const years = [...counted].sort(([a], [b]) => a - b)
  await keepAnalysis(
    db,
    layout,
    years.map(([year, tally]) => ({ year, figures: keys.map((key) => tally.get(key) ?? 0) })),
  )
  return true
}
