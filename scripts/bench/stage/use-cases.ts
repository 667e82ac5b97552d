import { z } from 'zod'
import type { Actor } from '@/lib/core/access/actor'
import { withClient, type BenchDatabase } from './databases'

const row = z.object({ userId: z.string(), userName: z.string(), position: z.string(), organisationName: z.string() })
const place = z.object({ countyId: z.number(), county: z.string(), communeId: z.number(), commune: z.string() })
const found = row.extend(place.shape).extend({ kind: z.string() })

/** The worker of a commune, as a session would tell. */
export const workerOf = (ownerUrl: string, email: string): Promise<Actor> =>
  withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query(
      `SELECT u.id AS "userId", u.name AS "userName", m.position, o.name AS "organisationName", o.county_id AS "countyId",
              county.name::text AS county, o.commune_id AS "communeId", commune.name::text AS commune, commune.kind
       FROM app_user u JOIN membership m ON m.user_id = u.id JOIN organisation o ON o.id = m.organisation_id
       JOIN county ON county.code = o.county_id JOIN commune ON commune.id = o.commune_id
       WHERE u.email = $1 AND m.ended_at IS NULL`,
      [email],
    )
    const { countyId, county, communeId, commune, kind, ...person } = found.parse(rows[0])
    return {
      ...{ ...person, sessionId: person.userId, language: 'ro', role: 'spas_worker' },
      ...{ county: { id: countyId, name: county }, commune: { id: communeId, name: commune, kind } },
    }
  })

let opened: string | undefined

/** The use cases of the app in this process, on a database of the bench. The app reads its settings once: one database a process. */
export async function openUseCases({ appUrl }: BenchDatabase) {
  if ((opened ??= appUrl) !== appUrl) throw new Error('The app of this process serves another database.')
  Object.assign(process.env, {
    ...{ APP_DATABASE_URL: appUrl, NEXTAUTH_URL: 'http://127.0.0.1', LOG_LEVEL: 'warn' },
    NEXTAUTH_SECRET: 'only-for-use-cases-that-are-measured-here',
  })
  const [{ listObservatory }, { listRegistryPage }, { listToday }, { yearlyReport }] = await Promise.all([
    import('@/lib/features/observatory/list-observatory'),
    import('@/lib/features/registry/list-registry'),
    import('@/lib/features/today/list-today'),
    import('@/lib/features/report/yearly-report'),
  ])
  return { listObservatory, listRegistryPage, listToday, yearlyReport }
}
