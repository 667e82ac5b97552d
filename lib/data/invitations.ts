import { z } from 'zod'
import { invitationKinds, type Invitation } from '@/lib/core/documents/invitation'
import { fromDatabaseDate, toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'

/** An invitation that was made out. */
export type MadeInvitation = Invitation & {
  readonly id: string
  readonly familyId: string
  /** "2026-05-07" */
  readonly issuedOn: string
}

const keptKind = z.enum(invitationKinds)

const columns = {
  id: true,
  familyId: true,
  kind: true,
  addressee: true,
  meetOn: true,
  meetAt: true,
  place: true,
  reason: true,
  bring: true,
  issuedOn: true,
} as const

type Row = Omit<MadeInvitation, 'kind' | 'meetOn' | 'issuedOn'> & {
  readonly kind: string
  readonly meetOn: Date
  readonly issuedOn: Date
}

const fromRow = (row: Row): MadeInvitation => ({
  ...row,
  kind: keptKind.parse(row.kind),
  meetOn: fromDatabaseDate(row.meetOn),
  issuedOn: fromDatabaseDate(row.issuedOn),
})

/** Keeps an invitation as it is handed out on `issuedOn`; false when there is one with that id, which stays as it is. */
export async function addInvitation(
  db: CommuneDb,
  { id, familyId, issuedOn, ...invitation }: MadeInvitation,
): Promise<boolean> {
  const { count } = await db.tx.invitation.createMany({
    data: {
      ...db.key,
      ...invitation,
      id,
      familyId,
      meetOn: toDatabaseDate(invitation.meetOn),
      issuedOn: toDatabaseDate(issuedOn),
      createdBy: db.userId,
    },
    skipDuplicates: true,
  })
  return count === 1
}

/** One invitation of a family; null when the commune has none with that id. */
export async function findInvitation(db: CommuneDb, familyId: string, id: string): Promise<MadeInvitation | null> {
  const row = await db.tx.invitation.findFirst({ where: { ...db.key, familyId, id }, select: columns })
  return row && fromRow(row)
}

/** The invitations of a family, the latest first; at most 50. */
export async function invitationsOf(db: CommuneDb, familyId: string): Promise<readonly MadeInvitation[]> {
  const rows = await db.tx.invitation.findMany({
    where: { ...db.key, familyId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 50,
    select: columns,
  })
  return rows.map(fromRow)
}
