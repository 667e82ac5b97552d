import type { NoCnpReason } from '@/lib/core/casework/child-record'
import type { KnownChild, RosterChild } from '@/lib/core/registry/place-children'
import { splitName } from '@/lib/core/registry/place-children'
import { fromDatabaseDateOrNull, toDatabaseDate, toDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'

/** Children of the commune that somebody on the roster may be: the family's own, and those with a CNP or birth date of theirs. */
export async function childrenLike(
  db: CommuneDb,
  familyId: string,
  roster: readonly RosterChild[],
): Promise<readonly KnownChild[]> {
  const cnps = roster.flatMap(({ cnp }) => cnp ?? [])
  const birthDates = roster.flatMap(({ birthDate }) => (birthDate === null ? [] : toDatabaseDate(birthDate)))
  const links = roster.flatMap(({ linkedTo }) => linkedTo ?? [])
  const rows = await db.tx.child.findMany({
    where: {
      ...db.key,
      OR: [
        { familyId, leftOn: null },
        { id: { in: links } },
        { cnp: { in: cnps } },
        { birthDate: { in: birthDates }, leftOn: null },
      ],
    },
    select: { id: true, familyId: true, surname: true, givenName: true, birthDate: true, cnp: true },
  })
  return rows.map(({ surname, givenName, birthDate, ...child }) => ({
    ...child,
    name: `${surname} ${givenName}`,
    birthDate: fromDatabaseDateOrNull(birthDate),
  }))
}

const reasonOf = (child: RosterChild): NoCnpReason => (child.withoutPapers ? 'no-papers' : 'not-shown')

/** Enters a child met on the visit in the Observatory and returns its id. */
export async function addChildFromRoster(db: CommuneDb, familyId: string, child: RosterChild): Promise<string> {
  const { name, birthDate, sex, cnp } = child
  const row = await db.tx.child.create({
    data: {
      ...db.key,
      familyId,
      ...splitName(name),
      birthDate: toDatabaseDateOrNull(birthDate),
      sex,
      cnp,
      noCnpReason: cnp === null ? reasonOf(child) : null,
    },
    select: { id: true },
  })
  return row.id
}

/** Brings a child met on the visit into this family: from another one, back from protection, or back to the commune. */
export async function bringHome(db: CommuneDb, familyId: string, childId: string): Promise<void> {
  await db.tx.child.updateMany({
    where: {
      ...db.key,
      id: childId,
      OR: [{ familyId: { not: familyId } }, { separated: true }, { leftOn: { not: null } }],
    },
    data: { familyId, separated: false, leftOn: null, leftReason: null, revision: { increment: 1 } },
  })
}

/** Keeps which children a finished sheet is about, and what each is directly exposed to. */
export async function saveSheetChildren(
  db: CommuneDb,
  sheetId: string,
  children: readonly { readonly childId: string; readonly cpers: number; readonly direct: readonly string[] }[],
): Promise<void> {
  await db.tx.riskSheetChild.createMany({
    data: children.map(({ childId, cpers, direct }) => ({ ...db.key, sheetId, childId, cpers, direct: [...direct] })),
  })
}
