import type { IdentityDb } from './db'
import { userNames } from './users'

/** Names of those who sent, received or answered, by id: those of the other side are no users of the reader's organisation. */
export async function signatoryNames(
  db: IdentityDb,
  ids: readonly (string | null)[],
): Promise<Readonly<Record<string, string>>> {
  const known = [...new Set(ids.flatMap((id) => id ?? []))]
  return known.length === 0 ? {} : Object.fromEntries(await userNames(db, known))
}
