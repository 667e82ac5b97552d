import type { Client } from 'pg'
import { countEdition } from '@/lib/features/report/edition-figures'
import { sealedContent } from '@/lib/features/report/sealed-content'
import type { CommuneActor } from '@/lib/core/access/actor'
import { hasData } from '@/lib/core/report/edition-content'
import { proposedNarrative } from '@/lib/core/report/narrative'
import { withCommune } from '@/lib/data/db'
import { inTransaction } from '@/prisma/seed/population/in-transaction'
import type { Town } from '@/prisma/seed/population/places'
import { handedInAt, reportDay, reportRow } from '@/prisma/seed/population/report-row'
import { staffOf } from '@/prisma/seed/population/staff'
import type { Row } from '@/prisma/seed/demo/records/rows'

/** Communes whose reports one transaction writes. */
const atOnce = 100

type Load = {
  readonly towns: readonly Town[]
  readonly today: string
  readonly tell: (line: string) => void
  readonly stopped: () => boolean
}

/** Writes the report of the year before for each commune that has none: its figures are counted by the program. */
export async function handInReports(owner: Client, { towns, today, tell, stopped }: Load): Promise<void> {
  const there = await communesWithReports(owner)
  const todo = towns.filter(({ siruta }) => !there.has(siruta))
  for (let first = 0; first < todo.length && !stopped(); first += atOnce) {
    const rows: Row[] = []
    for (const town of todo.slice(first, first + atOnce)) rows.push(...(await reportOf(town, reportDay(today))))
    await write(owner, rows)
    tell(`Reports of ${Math.min(first + atOnce, todo.length)} of ${todo.length} communes`)
  }
}

/** None where nobody was on file by that day. */
async function reportOf(town: Town, day: string): Promise<Row[]> {
  const staff = staffOf(town)
  const actor = workerOf(town, staff.worker)
  const { figures } = await withCommune(actor, (db) => countEdition(db, town.name, day), { seconds: 60 })
  if (!hasData(figures)) return []
  const narrative = proposedNarrative({ commune: town.name, referenceDate: day, figures, before: null }, 'ro')
  const edition = { referenceDate: day, edition: 1, correctionReason: '', narrative }
  const sealed = sealedContent({ edition, author: actor, figures, at: new Date(handedInAt(day)) })
  return [reportRow({ town, staff }, day, { ...sealed, narrative })]
}

const workerOf = (town: Town, { id, name, position }: ReturnType<typeof staffOf>['worker']): CommuneActor => ({
  ...{ sessionId: id, userId: id, userName: name, position, language: 'ro', role: 'spas_worker' },
  organisationName: '',
  county: { id: town.county, name: town.countyName },
  commune: { id: town.siruta, name: town.name, kind: town.kind },
})

const unforced = 'ALTER TABLE report_edition NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER'
const forced = 'ALTER TABLE report_edition FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER'

async function communesWithReports(owner: Client): Promise<ReadonlySet<number>> {
  await owner.query('BEGIN')
  await owner.query(unforced)
  const { rows } = await owner.query<{ commune: number }>('SELECT DISTINCT commune_id AS commune FROM report_edition')
  await owner.query('ROLLBACK')
  return new Set(rows.map(({ commune }) => commune))
}

/** An edition begins as a draft and is sealed by a person: a load writes it as it stands, so the guards rest meanwhile. */
async function write(owner: Client, rows: readonly Row[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first).join(', ')
  await inTransaction(owner, async () => {
    await owner.query(unforced)
    await owner.query(
      `INSERT INTO report_edition (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::report_edition, $1::json)`,
      [JSON.stringify(rows)],
    )
    await owner.query(forced)
  })
}
