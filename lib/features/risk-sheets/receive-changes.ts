import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { batchSchema, changeSchema, type Change, type Reply } from '@/lib/core/sheet-sync/change'
import { numbersOf } from '@/lib/core/sheet-sync/content'
import { receive, type Standing } from '@/lib/core/sheet-sync/receive'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { changesSince, knownChanges, logChanges, numbersGiven } from '@/lib/data/risk-changes'
import { lockRiskSheet, saveRiskContent, type RiskSheet } from '@/lib/data/risk-sheets'
import { now, today } from '@/lib/platform/clock'

type Batch = z.output<typeof batchSchema>

/**
 * Takes in what a browser did to a sheet, in one transaction under the lock of the sheet, and answers with what others did
 * meanwhile. What the reply acknowledges is committed. `sent` is JSON of any shape.
 */
export async function receiveChanges(actor: Actor, sheetId: string, sent: unknown): Promise<Result<Reply, Refusal>> {
  if (!isOfCommune(actor) || !z.uuid().safeParse(sheetId).success) return notFound()
  const batch = batchSchema.safeParse(sent)
  if (!batch.success) return invalid({ form: { key: 'invalid' } })
  const { since, changes } = batch.data
  return withCommune(actor, async (db) => {
    const sheet = await lockRiskSheet(db, sheetId)
    if (sheet === null) return notFound()
    const status = sheet.finish === null ? 'draft' : 'finished'
    const known = await knownChanges(
      db,
      changes.map(({ id }) => id),
    )
    const { readable, refused } = sorted(changes, sheetId, known, canStep(actor.role, 'risk-sheet.fill', status))

    const recent = await changesSince(db, sheetId, Math.min(since, ...readable.map(({ base }) => base)))
    const received = receive(await standingOf(db, sheet, recent, known), readable, {
      form: riskEngine2018.form,
      today: today(),
      at: now().toISOString(),
      newId: randomUUID,
    })
    if (received.entries.length > 0) {
      await saveRiskContent(db, sheetId, received)
      await logChanges(db, sheetId, received.entries)
    }
    const { revision, acknowledged, conflicts } = received
    return ok({
      status,
      revision,
      acknowledged,
      conflicts,
      refused: [...refused, ...received.refused],
      entries: [...recent, ...received.entries].filter((entry) => entry.revision > since),
    })
  })
}

type Known = Awaited<ReturnType<typeof knownChanges>>

async function standingOf(
  db: CommuneDb,
  sheet: RiskSheet,
  recent: Standing['recent'],
  known: Known,
): Promise<Standing> {
  const { content, revision } = sheet
  const given = await numbersGiven(db, sheet.id)
  return {
    content,
    revision,
    recent,
    known,
    used: {
      person: [...given.person, ...numbersOf(content, 'person')],
      separatedChild: [...given.separatedChild, ...numbersOf(content, 'separatedChild')],
    },
  }
}

/** Sets aside what cannot be read, bears the id of another sheet's change, or comes too late for a finished sheet. */
function sorted(
  changes: Batch['changes'],
  sheetId: string,
  known: Known,
  open: boolean,
): { readonly readable: readonly Change[]; readonly refused: Reply['refused'] } {
  const readable: Change[] = []
  const refused: Reply['refused'] = []
  for (const change of changes) {
    const read = changeSchema.safeParse(change)
    const before = known.find(({ id }) => id === change.id)
    if (!read.success || (before && before.sheetId !== sheetId)) {
      refused.push({ id: change.id, complaint: { key: 'invalid' } })
    } else if (!open && !before) {
      refused.push({ id: change.id, complaint: { key: 'sheet-finished' } })
    } else readable.push(read.data)
  }
  return { readable, refused }
}
