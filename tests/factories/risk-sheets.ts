import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type { Change } from '@/lib/core/sheet-sync/change'
import { withCommune } from '@/lib/data/db'
import { findRiskSheet } from '@/lib/data/risk-sheets'
import { receiveChanges } from '@/lib/features/risk-sheets/receive-changes'
import { startRiskSheet } from '@/lib/features/risk-sheets/start-risk-sheet'
import { actorOf, daysAgo, recordFamily, tinca } from './casework'
import { value } from './outcome'
import { testDatabase } from '../setup/database'

export const worker = actorOf(tinca)
export const colleague = actorOf(tinca)

export const owner = new Client(testDatabase().ownerUrl)

export const suspected = { observations: [{ on: daysAgo(2), suspected: true }] }

export async function newSheet(children: Parameters<typeof recordFamily>[1]['children'] = [{ name: 'Ion' }]) {
  const family = await recordFamily(worker, { ...suspected, head: 'Popescu Maria', children })
  const { id } = value(await startRiskSheet(worker, family.id))
  return { id, family, revision: (await sheetOf(id)).revision }
}

export async function sheetOf(id: string) {
  const sheet = await withCommune(worker, (db) => findRiskSheet(db, id))
  if (sheet === null) throw new Error('The sheet is gone')
  return sheet
}

export const change = (part: Partial<Change>): Change => ({
  id: randomUUID(),
  kind: 'answer',
  entity: 'household',
  number: 0,
  code: 'VENG',
  value: null,
  at: new Date().toISOString(),
  base: 0,
  ...part,
})
export const ofPerson = (number: number, code: string, answer: Change['value'], base: number) =>
  change({ entity: 'person', number, code, value: answer, base })

export const send = async (id: string, changes: readonly Change[], since = 0, actor = worker) =>
  value(await receiveChanges(actor, id, { since, changes: changes.map((each) => ({ ...each })) }))

/** A mother of 32 with her boy, on an income far below the poverty line. */
export const poorFamily = (base: number): Change[] => [
  ofPerson(1, 'GENDER', 2, base),
  ofPerson(1, 'YY', 1990, base),
  ofPerson(2, 'MOMPREZ', 1, base),
  ofPerson(2, 'MOM', 1, base),
  change({ value: 100, base }),
]

/** Nothing of it is a risk, and nothing else is known: the income is above the line. */
export const somethingAnswered = (base: number) => change({ code: 'VENG', value: 9000, base })
export const unansweredReason = 'Mama a plecat în timpul vizitei'
