import { randomUUID } from 'node:crypto'
import type { CommuneActor } from '@/lib/core/access/actor'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { CellFault } from '@/lib/core/workbook/find-columns'
import type { RegisteredChild, RegisteredFamily, RegistryReading } from '@/lib/core/workbook/read-registry'
import type { CommuneDb } from '@/lib/data/db'
import { addEarlierEntries, addSiblings, childrenOnFile, type ChildOnFile } from '@/lib/data/earlier-registry'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { addNewcomers } from '@/lib/data/workbook-import'
import { findRowMatches } from '@/lib/data/workbook-matches'
import { today } from '@/lib/platform/clock'
import { knownOfCommune } from './known-of-commune'
import { shownChild, type LookedOver, type LookOver } from './looked-over'
import { newcomersOf } from './newcomers'
import { rowTwins } from './row-twins'

/** A family of the file: its children on file, the others, and the family on file that they come to, if any. */
type Placed = {
  readonly family: RegisteredFamily
  readonly known: readonly { readonly child: RegisteredChild; readonly onFile: ChildOnFile }[]
  readonly others: readonly RegisteredChild[]
  readonly familyId: string | null
}

/**
 * Reads the cells of a Registry that was kept before and holds them against the records of the commune. A child on file gets the
 * entry; another one is entered with its family. Nothing of it becomes a risk sheet.
 */
export const lookOverRegistry: LookOver = async (within, actor, reader) => {
  const read = await reader.registry(await knownOfCommune(within, actor, 'registry'))
  return within((db) => holdAgainst(db, actor, read))
}

async function holdAgainst(db: CommuneDb, actor: CommuneActor, read: RegistryReading): Promise<LookedOver> {
  const children = read.families.flatMap((family) => family.children)
  const rowOf = ({ row, details: { cnp, surname, givenName, birthDate } }: RegisteredChild) => ({
    ...{ row, cnp, surname, givenName, birthDate },
  })
  const found = children.length === 0 ? [] : await childrenOnFile(db, children.map(rowOf))
  const byRow = new Map<number, ChildOnFile[]>()
  for (const each of found) byRow.set(each.row, [...(byRow.get(each.row) ?? []), each])
  const faults = [
    ...read.faults,
    ...children.flatMap((child) => faultOf(child, byRow) ?? []),
    ...meantTwice(children, found),
  ]
  const placed = read.families.map((family): Placed => place(family, byRow))
  for (const { family, known } of placed)
    if (new Set(known.map(({ onFile }) => onFile.familyId)).size > 1)
      faults.push({ cell: family.children[0]?.cnpCell ?? '', key: 'severalFamilies' })
  const known = placed.flatMap((each) => each.known)
  const others = placed.flatMap((each) => each.others)
  const fresh = placed.filter(({ familyId }) => familyId === null)
  return {
    ...{ faults, ignored: read.ignored, unchanged: read.unchanged, twins: rowTwins(children.map(rowOf)) },
    matches: others.length === 0 ? [] : await findRowMatches(db, others.map(rowOf)),
    joined: known.map(({ child, onFile: { familyId, headName, child: name } }) => ({
      ...{ row: child.row, familyId, headName, child: name },
    })),
    counts: {
      ...{ families: fresh.length, children: others.length, sheets: 0, visits: 0 },
      ...{ entries: children.length, joined: known.length },
      ...{ siblings: others.length - sum(fresh), unchanged: read.unchanged.length },
    },
    families: placed.map(({ family: { row, family, villageName, children: ofFamily } }) => ({
      ...{ row, headName: family.headName, village: villageName },
      number: ofFamily[0]?.registeredOn ? shownDay(ofFamily[0].registeredOn) : null,
      children: ofFamily.map(shownChild),
    })),
    enter: async () => {
      const newcomers = await newcomersOf(
        db,
        actor,
        fresh.map(({ family: { family, villageName }, others: ofFamily }) => ({
          ...{ family, villageName, sheet: null, children: ofFamily },
        })),
      )
      await addNewcomers(db, newcomers)
      const siblings = placed.flatMap(({ familyId, others: ofFamily }) =>
        familyId === null ? [] : ofFamily.map((child) => ({ ...child, id: randomUUID(), familyId })),
      )
      await addSiblings(db, siblings)
      const ids = [
        ...known.map(({ child, onFile }) => ({ child, childId: onFile.childId })),
        ...siblings.map((child) => ({ child, childId: child.id })),
        ...fresh.flatMap(({ others: ofFamily }, family) =>
          ofFamily.flatMap((child, place) => {
            const childId = newcomers[family]?.children[place]?.id
            return childId === undefined ? [] : [{ child, childId }]
          }),
        ),
      ]
      await addEarlierEntries(
        db,
        ids.map(({ childId, child: { registeredOn, cells } }) => ({ childId, registeredOn, cells })),
      )
      for (const familyId of new Set(siblings.map((child) => child.familyId)))
        await refreshFamilyStanding(db, familyId, today())
    },
  }
}

const sum = (placed: readonly Placed[]): number => placed.reduce((total, { others }) => total + others.length, 0)

type FoundByRow = ReadonlyMap<number, readonly ChildOnFile[]>

function place(family: RegisteredFamily, found: FoundByRow): Placed {
  const known = family.children.flatMap((child) => {
    const onFile = found.get(child.row)?.[0]
    return onFile === undefined ? [] : [{ child, onFile }]
  })
  const others = family.children.filter(({ row }) => !found.has(row))
  return { family, known, others, familyId: known[0]?.onFile.familyId ?? family.joins }
}

/** Why a child on file cannot be given an entry. */
function faultOf({ row, cnpCell, registeredOn }: RegisteredChild, found: FoundByRow): CellFault | null {
  const [one, another] = found.get(row) ?? []
  if (one === undefined) return null
  const family = one.headName
  if (another !== undefined) return { cell: cnpCell, key: 'severalOnFile', params: { family } }
  if (one.gone) return { cell: cnpCell, key: 'childGone', params: { family } }
  if (one.entered) return { cell: cnpCell, key: 'alreadyRegistered', params: { family } }
  if (one.judgedOn !== null && registeredOn !== null && one.judgedOn >= registeredOn)
    return { cell: cnpCell, key: 'alreadyJudged', params: { family, day: shownDay(one.judgedOn) } }
  return null
}

/** Two rows that mean one child on file. */
function meantTwice(children: readonly RegisteredChild[], found: readonly ChildOnFile[]): readonly CellFault[] {
  const seen = new Map<string, string>()
  const cells = new Map(children.map(({ row, cnpCell }) => [row, cnpCell]))
  return found.flatMap(({ row, childId }) => {
    const cell = cells.get(row) ?? ''
    const other = seen.get(childId)
    if (other === undefined) seen.set(childId, cell)
    return other === undefined || other === cell ? [] : [{ cell, key: 'sameChild', params: { other } }]
  })
}
