import type { Role } from '@/lib/core/access/actor'
import type { IdentityDb } from './db'

export type SignInUser = {
  readonly id: string
  readonly passwordHash: string
  /** The organisation that the person works in; null when every membership has ended. */
  readonly membershipId: string | null
}

type PasswordRow = { readonly id: string; readonly email: string; readonly password_hash: string }

/** The user of an e-mail address (lower case) who may still sign in. */
export async function findUserForSignIn(db: IdentityDb, email: string): Promise<SignInUser | null> {
  const [user] = await db.tx.$queryRaw<PasswordRow[]>`SELECT id, email, password_hash FROM password_for(${email})`
  if (user === undefined) return null
  const membership = await db.tx.membership.findFirst({
    where: { userId: user.id, endedAt: null },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return { id: user.id, passwordHash: user.password_hash, membershipId: membership?.id ?? null }
}

/** E-mail address and password of a user who may still sign in. */
export async function findUserPassword(
  db: IdentityDb,
  userId: string,
): Promise<{ readonly email: string; readonly passwordHash: string } | null> {
  const [user] = await db.tx.$queryRaw<PasswordRow[]>`SELECT id, email, password_hash FROM password_of(${userId}::uuid)`
  return user === undefined ? null : { email: user.email, passwordHash: user.password_hash }
}

/** Keeps a new password; false when the one on file is no longer `from`. */
export async function setUserPassword(
  db: IdentityDb,
  userId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<boolean> {
  const [row] = await db.tx.$queryRaw<{ changed: boolean }[]>`
    SELECT change_password(${userId}::uuid, ${from}, ${to}) AS changed`
  return row?.changed === true
}

/** Names of users by id, for "signed by" and the timeline. */
export async function userNames(db: IdentityDb, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const users = await db.tx.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(users.map((user) => [user.id, user.name]))
}

/** Who works for a county in a role, by name. */
export async function usersOfCounty(
  db: IdentityDb,
  countyId: number,
  role: Role,
): Promise<readonly { readonly id: string; readonly name: string; readonly email: string }[]> {
  return db.tx.user.findMany({
    where: {
      disabledAt: null,
      memberships: { some: { role, endedAt: null, organisation: { countyId, communeId: null } } },
    },
    orderBy: { name: 'asc' },
    select: { id: true, name: true, email: true },
  })
}
