import { randomUUID } from 'node:crypto'
import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { familyStanding } from '@/lib/core/casework/family-standing'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { identificationOf } from '@/lib/core/observation/identification'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import type { ReadFamily } from '@/lib/core/workbook/read-observatory'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { lockNewcomers } from '@/lib/data/newcomer-lock'
import { allotSheetNumber } from '@/lib/data/sheet-numbers'
import { addNewcomers, passNumbers, type NewcomerFamily } from '@/lib/data/workbook-import'
import { now, today } from '@/lib/platform/clock'
import { claimImport, finishImport, returnImport } from '@/lib/platform/import-store'
import { findImport, lookOver, type ImportCounts } from './look-over-import'

/** `sure`: the person has seen the children who may be on file already, or twice in the file. */
export type Entering = { readonly id: string; readonly sure: boolean }

const longestSeconds = 120

/**
 * Enters an uploaded Observatory: all of it in one transaction, or nothing. What was shown is looked over once more, under the lock
 * of newcomers; of two confirmations of one upload, one is taken.
 */
export async function enterImport(actor: Actor, { id, sure }: Entering): Promise<Result<ImportCounts, Refusal>> {
  if (!isOfCommune(actor) || !can(actor.role, 'observatory.import')) return notFound()
  const found = await findImport(actor, id)
  if (found === null) return notFound()
  if ('done' in found) return ok(found.done)
  const owner = { communeId: actor.commune.id, userId: actor.userId }
  if (!(await claimImport(owner, id))) return invalid({ form: { key: 'importRunning' } })
  try {
    const outcome = await withCommune(
      actor,
      async (db): Promise<Result<ImportCounts, Refusal>> => {
        await lockNewcomers(db)
        const read = await lookOver(db, actor, found.sheets)
        if (read.faults.length > 0) return invalid({ form: { key: 'importFaults' } })
        if (read.matches.length + read.twins.length > 0 && !sure) return invalid({ sure: { key: 'importUnsure' } })
        await addNewcomers(db, await newcomersOf(db, actor, read.families))
        return ok(read.counts)
      },
      { seconds: longestSeconds },
    )
    await (outcome.ok ? finishImport(owner, id, { done: outcome.value }) : returnImport(owner, id))
    return outcome
  } catch (error) {
    await returnImport(owner, id)
    throw error
  }
}

async function newcomersOf(
  db: CommuneDb,
  actor: CommuneActor,
  families: readonly ReadFamily[],
): Promise<readonly NewcomerFamily[]> {
  const day = today()
  await passNumbers(
    db,
    families.flatMap(({ sheet }) => sheet?.number ?? []),
  )
  const newcomers: NewcomerFamily[] = []
  for (const { family, villageName, sheet, children } of families) {
    const signedAt = now()
    const kept =
      sheet === null
        ? null
        : {
            ...sheet,
            ...{ id: randomUUID(), signedAt },
            number: sheet.number ?? (await allotSheetNumber(db, Number(day.slice(0, 4)))),
            identification: identificationOf(actor, { ...family, village: villageName }),
          }
    const records = children.map(({ details: { birthDate, separated } }) => ({ birthDate, separated, left: false }))
    newcomers.push({
      id: randomUUID(),
      family,
      sheet: kept,
      standing: familyStanding(
        {
          ...{ closed: false, observationDraft: false, riskDraft: false, children: records },
          ...{ riskSheets: [], plans: [], visits: [], renewals: [] },
          observations:
            kept === null
              ? []
              : [
                  {
                    ...kept,
                    receivedAt: kept.receivedOn,
                    signedAt: signedAt.toISOString(),
                    needed: kept.riskSheetNeeded,
                    suspected: suspectedIn(kept),
                  },
                ],
        },
        day,
        datedLimits,
      ),
      children: children.map(({ details }) => ({
        ...{ id: randomUUID(), details },
        tied: kept !== null && details.birthDate <= kept.filledOn,
      })),
    })
  }
  return newcomers
}

const suspectedIn = ({
  answers,
  otherTexts,
}: Pick<NonNullable<ReadFamily['sheet']>, 'answers' | 'otherTexts'>): string[] => [
  ...Object.entries(answers).flatMap(([code, yes]) => (yes ? code : [])),
  ...Object.keys(otherTexts),
]
