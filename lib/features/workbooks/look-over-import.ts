import { z } from 'zod'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'
import { importColumns } from '@/lib/content/workbooks/import-columns'
import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import type { CellFault } from '@/lib/core/workbook/find-columns'
import { fold } from '@/lib/core/workbook/fold'
import { readObservatory, type ReadFamily } from '@/lib/core/workbook/read-observatory'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { villagesOfCommune } from '@/lib/data/villages'
import { findRowMatches, holdersOfCnps, takenNumbers, type RowMatch } from '@/lib/data/workbook-matches'
import { today } from '@/lib/platform/clock'
import { readImport } from '@/lib/platform/import-store'
import { readSheets } from '@/lib/platform/xlsx/read-workbook'

const counts = z.object({ families: z.number(), children: z.number(), sheets: z.number(), visits: z.number() })
export type ImportCounts = z.output<typeof counts>
const kept = z.union([z.object({ sheets: readSheets }), z.object({ done: counts })])

/** Two rows of the file that may be one child. */
export type RowTwin = { readonly row: number; readonly other: number; readonly name: string }

export type LookedOver = {
  readonly families: readonly ReadFamily[]
  readonly faults: readonly CellFault[]
  readonly ignored: readonly string[]
  readonly matches: readonly RowMatch[]
  readonly twins: readonly RowTwin[]
  readonly counts: ImportCounts
}
export type ShownImport =
  { readonly kind: 'done'; readonly counts: ImportCounts } | ({ readonly kind: 'read' } & LookedOver)

/** An upload of this person as it would be entered now, or what came of it; null when there is none, or not any more. */
export async function showImport(actor: Actor, id: string): Promise<ShownImport | null> {
  if (!isOfCommune(actor) || !can(actor.role, 'observatory.import')) return null
  const found = await findImport(actor, id)
  if (found === null) return null
  if ('done' in found) return { kind: 'done', counts: found.done }
  return { kind: 'read', ...(await withCommune(actor, (db) => lookOver(db, actor, found.sheets))) }
}

/** What is kept of an upload; null when it is not this person's, or older than a day. */
export async function findImport(actor: CommuneActor, id: string): Promise<z.output<typeof kept> | null> {
  const content = kept.safeParse(await readImport({ communeId: actor.commune.id, userId: actor.userId }, id))
  return content.success ? content.data : null
}

/** Reads the cells and holds them against the records of the commune. */
export async function lookOver(
  db: CommuneDb,
  actor: CommuneActor,
  sheets: z.output<typeof readSheets>,
): Promise<LookedOver> {
  const { families, faults, ignored } = readObservatory(sheets, {
    ...{ ...declaration, columns: importColumns, today: today(), county: actor.county.id },
    villages: await villagesOfCommune(db),
  })
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
    ...{ families, ignored, faults: [...faults, ...onFile] },
    matches: newcomers.length === 0 ? [] : await findRowMatches(db, newcomers),
    twins: twinsOf(newcomers),
    counts: {
      families: families.length,
      children: children.length,
      sheets: families.filter(({ sheet }) => sheet !== null).length,
      visits: families.filter(({ sheet }) => sheet !== null && sheet.visitOn !== null).length,
    },
  }
}

function twinsOf(
  newcomers: readonly { row: number; surname: string; givenName: string; birthDate: string }[],
): RowTwin[] {
  const seen = new Map<string, number>()
  return newcomers.flatMap(({ row, surname, givenName, birthDate }) => {
    const name = `${surname} ${givenName}`
    const key = `${[...fold(name).split(' ')].sort().join(' ')} ${birthDate}`
    const other = seen.get(key)
    if (other === undefined) seen.set(key, row)
    return other === undefined ? [] : [{ row, other, name }]
  })
}
