import type { Client } from 'pg'
import { withCommune } from '@/lib/data/db'
import { removeMark } from '@/lib/data/duty-marks'
import { editionsOf } from '@/lib/data/report-editions'
import type { DemoLoad } from '../load-demo'
import { idOf } from '../people/ids'
import { demoCommunes, type DemoCommune } from '../places'
import { readinessOf } from '../records/load-marks'
import { actorsOf, type ReportActors } from './actors'
import { reportDays, storyOf } from './edition-story'
import { writeReport } from './write-report'

/**
 * Writes the reports of the demo communes that have none, as their people would: counted from the records by the program, under its
 * own role, each up to the state that its story tells. Returns how many communes got some.
 */
export async function loadEditions(owner: Client, { today, communes, tell }: DemoLoad): Promise<number> {
  let written = 0
  // They are signed as of months ago, which the guard of signatures would not take from anybody at work.
  await owner.query('ALTER TABLE report_edition DISABLE TRIGGER guard_signature')
  try {
    for (const commune of demoCommunes) {
      if (communes !== null && !communes.has(commune.name)) continue
      if (!(await isLoaded(owner, commune))) continue
      if (await writeReportsOf(await actorsOf(owner, commune), commune, today)) written += 1
    }
  } finally {
    await owner.query('ALTER TABLE report_edition ENABLE TRIGGER guard_signature')
  }
  if (written > 0) tell(`Reports of ${written} communes`)
  return written
}

async function isLoaded(owner: Client, commune: DemoCommune): Promise<boolean> {
  await owner.query('BEGIN')
  const readiness = await readinessOf(owner, commune)
  await owner.query('ROLLBACK')
  return readiness === 'loaded'
}

async function writeReportsOf(actors: ReportActors, { siruta }: DemoCommune, today: string): Promise<boolean> {
  const { worker } = actors
  const story = storyOf(siruta)
  if (story === 'none') {
    await forgetYears(worker, siruta, today)
    return false
  }
  const there = await withCommune(worker, (db) => editionsOf(db, { communeId: siruta }))
  if (there.length > 0) return false
  const days = reportDays(today)
  for (const day of days) await writeReport(actors, day, day === days.at(-1) ? story : 'accepted')
  return true
}

/** A commune that never reported has no mark of the yearly duty but those that its worker made. */
async function forgetYears(worker: ReportActors['worker'], siruta: number, today: string): Promise<void> {
  const year = Number(today.slice(0, 4))
  await withCommune(worker, async (db) => {
    for (const first of [`${year - 1}-01-01`, `${year}-01-01`])
      await removeMark(db, idOf(`mark ${siruta} OB-50 ${first}`))
  })
}
