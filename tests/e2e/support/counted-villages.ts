import { Client } from 'pg'

/**
 * Villages of Tinca beside those of the demo, one for each project: the journey that counts the children of a village before and after
 * is the only one that writes in it.
 */
export const countedVillages = { desktop: 'Belfir', phone: 'Râpa' } as const

/** Adds them as the import of the official register would. */
export async function addCountedVillages(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(
      `INSERT INTO village (id, commune_id, name) SELECT added.id, commune.id, added.name
       FROM commune, (VALUES (31805, $1), (31832, $2)) AS added (id, name) WHERE commune.name = 'Tinca'`,
      [countedVillages.desktop, countedVillages.phone],
    )
  } finally {
    await owner.end()
  }
}
