import type { CommuneDb } from './db'

export type Village = { readonly id: number; readonly name: string }

/** The villages of the commune by name; `id` is the SIRUTA code. */
export async function villagesOfCommune(db: CommuneDb): Promise<Village[]> {
  return db.tx.village.findMany({
    where: { communeId: db.key.communeId },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}
