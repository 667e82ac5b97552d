import { randomUUID } from 'node:crypto'
import type { CommuneActor } from '@/lib/core/access/actor'
import { familyStanding } from '@/lib/core/casework/family-standing'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { identificationOf } from '@/lib/core/observation/identification'
import type { ReadFamily } from '@/lib/core/workbook/read-observatory'
import type { CommuneDb } from '@/lib/data/db'
import { allotSheetNumber } from '@/lib/data/sheet-numbers'
import type { NewcomerFamily } from '@/lib/data/workbook-import'
import { now, today } from '@/lib/platform/clock'

/** Families of a workbook as they are entered: with their ids, the numbers of their sheets, and where they stand. */
export async function newcomersOf(
  db: CommuneDb,
  actor: CommuneActor,
  families: readonly Omit<ReadFamily, 'row' | 'numberCell' | 'joins'>[],
): Promise<readonly NewcomerFamily[]> {
  const day = today()
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
