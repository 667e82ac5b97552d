import { randomUUID } from 'node:crypto'
import type { CommuneActor } from '@/lib/core/access/actor'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { CellFault } from '@/lib/core/workbook/find-columns'
import type { ObservatoryReading } from '@/lib/core/workbook/read-observatory'
import type { CommuneDb } from '@/lib/data/db'
import { addSiblings } from '@/lib/data/earlier-registry'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { addNewcomers, passNumbers } from '@/lib/data/workbook-import'
import { findRowMatches, holdersOfCnps, takenNumbers } from '@/lib/data/workbook-matches'
import { today } from '@/lib/platform/clock'
import { knownOfCommune } from './known-of-commune'
import { shownChild, type LookedOver, type LookOver } from './looked-over'
import { newcomersOf } from './newcomers'
import { rowTwins } from './row-twins'

/** Reads the cells of an Observatory and holds them against the records of the commune. */
export const lookOverObservatory: LookOver = async (within, actor, reader) => {
  const read = await reader.observatory(await knownOfCommune(within, actor, 'observatory'))
  return within((db) => holdAgainst(db, actor, read))
}

async function holdAgainst(
  db: CommuneDb,
  actor: CommuneActor,
  { families, unchanged, faults, ignored }: ObservatoryReading,
): Promise<LookedOver> {
  const children = families.flatMap((family) => family.children)
  const holders = await holdersOfCnps(
    db,
    children.flatMap(({ details }) => details.cnp ?? []),
  )
  const taken = await takenNumbers(
    db,
    families.flatMap(({ sheet }) => sheet?.number ?? []),
  )
  const onFile: CellFault[] = [
    ...children.flatMap(({ details: { cnp }, cnpCell }) => {
      const family = cnp === null ? undefined : holders.get(cnp)
      return family === undefined ? [] : [{ cell: cnpCell, key: 'cnpTaken', params: { family } }]
    }),
    ...families.flatMap(({ sheet, numberCell }) =>
      sheet?.number && taken.has(sheet.number) ? [{ cell: numberCell, key: 'numberTaken' }] : [],
    ),
  ]
  const newcomers = children.map(({ row, details: { surname, givenName, birthDate } }) => ({
    row,
    surname,
    givenName,
    birthDate,
  }))
  const fresh = families.filter(({ joins }) => joins === null)
  const siblings = families.flatMap(({ joins, children: ofFamily }) =>
    joins === null ? [] : ofFamily.map(({ details }) => ({ id: randomUUID(), familyId: joins, details })),
  )
  return {
    ...{ ignored, faults: [...faults, ...onFile], joined: [], unchanged },
    matches: newcomers.length === 0 ? [] : await findRowMatches(db, newcomers),
    twins: rowTwins(newcomers),
    counts: {
      families: fresh.length,
      children: children.length,
      sheets: families.filter(({ sheet }) => sheet !== null).length,
      visits: families.filter(({ sheet }) => sheet !== null && sheet.visitOn !== null).length,
      ...{ entries: 0, joined: 0, siblings: siblings.length, unchanged: unchanged.length },
    },
    families: families.map(({ row, family, villageName, sheet, children: ofFamily }) => ({
      ...{ row, headName: family.headName, village: villageName },
      number: sheet === null ? null : (sheet.number ?? shownDay(sheet.filledOn)),
      children: ofFamily.map(shownChild),
    })),
    enter: async () => {
      await passNumbers(
        db,
        families.flatMap(({ sheet }) => sheet?.number ?? []),
      )
      await addNewcomers(db, await newcomersOf(db, actor, fresh))
      await addSiblings(db, siblings)
      for (const familyId of new Set(siblings.map((child) => child.familyId)))
        await refreshFamilyStanding(db, familyId, today())
    },
  }
}
