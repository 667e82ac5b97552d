import type { Client } from 'pg'
import { keptRecipe } from '@/prisma/seed/population/ledger'
import { readTowns } from '@/prisma/seed/population/places'

type Load = {
  readonly communes: ReadonlySet<number> | null
  readonly tell: (line: string) => void
  readonly stopped: () => boolean
}

/**
 * What the program itself makes of the records: counts for the county and the authority, and the report of the year before. It does so
 * under its own role (APP_DATABASE_URL); what is there already is not made again.
 */
export async function completeByProgram(owner: Client, { communes, tell, stopped }: Load): Promise<void> {
  const recipe = await keptRecipe(owner)
  if (recipe === null) return
  // The program reads its settings when it is first imported.
  Object.assign(process.env, {
    ...{ NEXTAUTH_URL: 'http://127.0.0.1', LOG_LEVEL: 'warn' },
    NEXTAUTH_SECRET: 'nobody-signs-in-where-a-population-is-generated',
  })
  const [{ handInReports }, { catchUpCounts }, { client }] = await Promise.all([
    import('./hand-in-reports'),
    import('./catch-up'),
    import('@/lib/data/client'),
  ])
  try {
    await handInReports(owner, { towns: await readTowns(owner, communes), today: recipe.today, tell, stopped })
    await catchUpCounts(tell, stopped)
  } finally {
    await client.$disconnect()
  }
}
