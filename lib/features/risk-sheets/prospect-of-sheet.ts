import { z } from 'zod'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { placeChildren } from '@/lib/core/registry/place-children'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import type { Prospect } from '@/lib/core/risk-sheet/prospect'
import { withCommune } from '@/lib/data/db'
import { familyOfSheet } from '@/lib/data/observation-family'
import { findRiskSheet } from '@/lib/data/risk-sheets'
import { judgeForFinish } from './judge-for-finish'

/** What finishing a draft would do to its children, and what stands in the way. */
export async function prospectOfSheet(actor: Actor, sheetId: string): Promise<Result<Prospect, Refusal>> {
  if (!isOfCommune(actor) || !z.uuid().safeParse(sheetId).success) return notFound()
  return withCommune(actor, async (db) => {
    const sheet = await findRiskSheet(db, sheetId)
    if (sheet === null || sheet.finish !== null) return notFound()
    const { faults, roster, known } = await judgeForFinish(db, sheet)
    const newcomers: number[] = []
    const moves: Prospect['moves'] = []
    for (const placement of placeChildren(roster, known, sheet.familyId)) {
      const { cpers } = placement.child
      if (placement.kind === 'new') newcomers.push(cpers)
      if (placement.kind === 'moves') {
        const family = await familyOfSheet(db, placement.fromFamilyId)
        moves.push({ cpers, from: family?.headName ?? '' })
      }
    }
    return ok({ faults: { ...faults }, newcomers, moves })
  })
}
