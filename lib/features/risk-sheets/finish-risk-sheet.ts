import { formsOfReasons } from '@/lib/content/violence-forms'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import type { Actor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { placeChildren, type Placement } from '@/lib/core/registry/place-children'
import { registryMoves } from '@/lib/core/registry/registry-moves'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import type { Verdict } from '@/lib/core/risk/verdict'
import { longestReason } from '@/lib/core/risk-sheet/unanswered-reason'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { noteFindingsOfSheet } from '@/lib/data/child-invisibility'
import { completeHomeVisit } from '@/lib/data/home-visits'
import { lockFamilyOfSheet } from '@/lib/data/observation-family'
import { enterRegistry, keepInRegistry, leaveRegistry, openEntries } from '@/lib/data/registry-entries'
import { addChildFromRoster, bringHome, saveSheetChildren } from '@/lib/data/risk-sheet-children'
import { findRiskSheet, freezeRiskSheet, lockRiskSheet, type RiskSheet } from '@/lib/data/risk-sheets'
import { tellCounty } from '@/lib/data/tell-county'
import { now, today } from '@/lib/platform/clock'
import { judgeForFinish } from './judge-for-finish'

/** `unansweredReason`: why questions that rows depend on stay unanswered; asked for only where there are such. */
export type Finishing = { readonly sheetId: string; readonly revision: number; readonly unansweredReason?: string }

/**
 * Finishes a sheet: judges it anew, freezes the verdict with its rules and parameters, enters the children it found in the
 * Observatory, lets each enter, stay in or leave the Registry, and tells the county what it must know. Stale when somebody
 * answered after `revision`.
 */
export async function finishRiskSheet(
  actor: Actor,
  { sheetId, revision, unansweredReason = '' }: Finishing,
): Promise<Result<{ familyId: string }, Refusal>> {
  return withCommune(actor, async (db) => {
    const found = await findRiskSheet(db, sheetId)
    // Families are locked before sheets, everywhere: two that wait for each other would both fail.
    if (found === null || (await lockFamilyOfSheet(db, found.familyId)) === null) return notFound()
    const sheet = await lockRiskSheet(db, sheetId)
    if (sheet === null) return notFound()
    if (!canStep(actor.role, 'risk-sheet.finish', sheet.finish === null ? 'draft' : 'finished'))
      return invalid({ form: { key: 'sheet-finished' } })
    if (sheet.revision !== revision) return stale({ revision: String(sheet.revision) })

    const { verdict, faults, roster, known, leftOpen } = await judgeForFinish(db, sheet)
    if (Object.keys(faults).length > 0) return invalid(faults)
    const reason = unansweredReason.trim()
    if (leftOpen.length > 0 && reason === '') return invalid({ unansweredReason: { key: 'reasonMissing' } })
    if (reason.length > longestReason)
      return invalid({ unansweredReason: { key: 'answer-too-long', params: { greatest: longestReason } } })
    const placements = placeChildren(roster, known, sheet.familyId)
    await freezeRiskSheet(db, sheetId, {
      verdict,
      parameters: verdict.parameters,
      rules: riskEngine2018.rules.version,
      finishedAt: now(),
      unansweredReason: leftOpen.length > 0 ? reason : null,
    })
    const atHome = await settleChildren(db, sheet, verdict, placements)
    const separated = sheet.childLinks.separatedChildren
    await tellCounty(db, actor, {
      familyId: sheet.familyId,
      riskSheetId: sheetId,
      verdict,
      forms: formsOfReasons(verdict.alertReasons),
      atHome,
      separated,
    })
    await completeHomeVisit(db, {
      familyId: sheet.familyId,
      observationSheetId: sheet.observationSheetId,
      riskSheetId: sheetId,
      day: sheet.content.sheetDate,
      visitorName: actor.userName,
      visitorPosition: actor.position,
    })
    for (const familyId of new Set([sheet.familyId, ...placements.flatMap(formerFamily)]))
      await refreshFamilyStanding(db, familyId, today())
    return ok({ familyId: sheet.familyId })
  })
}

const formerFamily = (placement: Placement): readonly string[] =>
  placement.kind === 'moves' ? [placement.fromFamilyId] : []

/** The children of the sheet in the Observatory and in the Registry; returns who they are there, by their number. */
async function settleChildren(
  db: CommuneDb,
  { id: riskSheetId, familyId, content }: RiskSheet,
  { children, situations }: Verdict,
  placements: readonly Placement[],
): Promise<ReadonlyMap<number, string>> {
  const idOf = new Map<number, string>()
  for (const placement of placements) {
    if (placement.kind === 'new') {
      idOf.set(placement.child.cpers, await addChildFromRoster(db, familyId, placement.child))
    } else {
      await bringHome(db, familyId, placement.id)
      idOf.set(placement.child.cpers, placement.id)
    }
  }
  const atHome = [...idOf.values()]
  const directOf = new Map(children.map(({ cpers, direct }) => [cpers, direct]))
  await saveSheetChildren(
    db,
    riskSheetId,
    [...idOf].map(([cpers, childId]) => ({ cpers, childId, direct: directOf.get(cpers) ?? [] })),
  )

  const basis = { familyId, riskSheetId, day: content.sheetDate }
  const sheetChildren = [...idOf].map(([cpers, childId]) => ({ childId, answers: content.persons[cpers] ?? {} }))
  await noteFindingsOfSheet(db, sheetChildren, basis)
  const moves = registryMoves(situations, atHome, await openEntries(db, familyId, atHome))
  await enterRegistry(db, moves.enter, basis)
  await keepInRegistry(db, moves.stay, basis)
  await leaveRegistry(db, moves.leave, basis.day)
  return idOf
}
