import { withIdentity } from '@/lib/data/db'
import { userNames } from '@/lib/data/users'

/** Names of those who sent, received or verified, by id: the other side is no user of the reader's organisation. */
export async function namesOf(ids: readonly (string | null)[]): Promise<Readonly<Record<string, string>>> {
  const known = [...new Set(ids.flatMap((id) => id ?? []))]
  return known.length === 0 ? {} : Object.fromEntries(await withIdentity((db) => userNames(db, known)))
}
