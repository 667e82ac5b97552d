import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'
import { importColumns } from '@/lib/content/workbooks/import-columns'
import type { CommuneActor } from '@/lib/core/access/actor'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { CellFault } from '@/lib/core/workbook/find-columns'
import { readObservatory, type ObservatoryReading } from '@/lib/core/workbook/read-observatory'
import type { CommuneDb } from '@/lib/data/db'
import { isOfDemo } from '@/lib/data/demo-account'
import { villagesOfCommune } from '@/lib/data/villages'
import { addNewcomers, passNumbers } from '@/lib/data/workbook-import'
import { findRowMatches, holdersOfCnps, takenNumbers } from '@/lib/data/workbook-matches'
import { today } from '@/lib/platform/clock'
import { shownChild, type LookedOver, type LookOver } from './looked-over'
import { newcomersOf } from './newcomers'
import { rowTwins } from './row-twins'

/** Reads the cells of an Observatory and holds them against the records of the commune. */
export const lookOverObservatory: LookOver = async (within, actor, sheets) => {
  const known = await within(async (db) => ({ villages: await villagesOfCommune(db), invented: await isOfDemo(db) }))
  const read = readObservatory(sheets, {
    ...{ ...declaration, columns: importColumns, today: today(), county: actor.county.id },
    ...known,
  })
  return within((db) => holdAgainst(db, actor, read))
}

async function holdAgainst(
  db: CommuneDb,
  actor: CommuneActor,
  { families, faults, ignored }: ObservatoryReading,
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
  return {
    ...{ ignored, faults: [...faults, ...onFile], joined: [] },
    matches: newcomers.length === 0 ? [] : await findRowMatches(db, newcomers),
    twins: rowTwins(newcomers),
    counts: {
      families: families.length,
      children: children.length,
      sheets: families.filter(({ sheet }) => sheet !== null).length,
      visits: families.filter(({ sheet }) => sheet !== null && sheet.visitOn !== null).length,
      ...{ entries: 0, joined: 0 },
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
      await addNewcomers(db, await newcomersOf(db, actor, families))
    },
  }
}
