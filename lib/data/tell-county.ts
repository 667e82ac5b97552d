import type { Actor } from '@/lib/core/access/actor'
import { escalatesByItself } from '@/lib/core/alerts/escalation'
import type { Verdict } from '@/lib/core/risk/verdict'
import { draftOfSheet } from './alert-drafts'
import type { CommuneDb } from './db'
import { addEscalation, refreshEscalation } from './escalations'
import { notify } from './notify'
import { now, today } from '@/lib/platform/clock'
import { contentToSend } from './content-to-send'

type Finished = {
  readonly familyId: string
  readonly riskSheetId: string
  readonly verdict: Pick<Verdict, 'alert' | 'alertReasons' | 'situations'>
  /** The forms of violence that its answers speak of. */
  readonly forms: readonly string[]
  /** Children of the Observatory by their number on the sheet. */
  readonly atHome: ReadonlyMap<number, string>
  readonly separated: Readonly<Record<string, string>>
}

/**
 * What a finished risk sheet tells the county of: suspected violence becomes a draft that the worker looks over and sends, more
 * than ten situations are put before it at once. An open escalation takes over what the new sheet says, whatever its count.
 */
export async function tellCounty(db: CommuneDb, actor: Actor, finished: Finished): Promise<void> {
  if (finished.verdict.alert) await draftAlert(db, finished)
  await escalate(db, actor, finished)
}

async function draftAlert(
  db: CommuneDb,
  { familyId, riskSheetId, verdict, forms, atHome, separated }: Finished,
): Promise<void> {
  const children = verdict.alertReasons.flatMap((reason) => {
    if (reason.entity === 'household') return []
    const child = reason.entity === 'person' ? atHome.get(reason.cpers) : separated[String(reason.cpers)]
    return child ?? []
  })
  await draftOfSheet(db, { familyId, basis: { riskSheetId }, forms, children: [...new Set(children)] })
}

async function escalate(db: CommuneDb, actor: Actor, { familyId, riskSheetId, verdict }: Finished): Promise<void> {
  const { situations } = verdict
  const content = await contentToSend(db, actor, { familyId, riskSheetId, children: null }, today())
  if (content === null) return
  const sent = { riskSheetId, content, situations, at: now() }
  if (await refreshEscalation(db, familyId, sent)) return
  if (!escalatesByItself(situations)) return
  const added = await addEscalation(db, familyId, { by: 'rule', reason: '' }, sent)
  if (added !== null) await notify(db, { kind: 'escalation-sent', ...db.key })
}
