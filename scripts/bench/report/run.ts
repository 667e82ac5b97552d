import type { Client } from 'pg'
import { type Figure, figure, median, percentile } from '../figures'
import type { Asker } from '../load/client'
import { cookieOf } from '../load/sign-in'
import type { Options } from '../options'
import { withClient } from '../stage/databases'
import { onLargestStage } from '../stage/open'
import { analyst, middleTown, type Town, townsOf } from '../stage/people'
import { replay, type Statement, plannedStatementsOf } from '../stage/statements'
import { openUseCases, workerOf } from '../stage/use-cases'

/** Milliseconds of a whole page. */
async function pageTime({ ask }: Asker, cookie: string, path: string): Promise<number> {
  const since = performance.now()
  const { status } = await ask({ path, headers: { cookie } })
  if (status !== 200) throw new Error(`${path}: status ${status}`)
  return performance.now() - since
}

/** The whole transaction, with its settings and its end. */
async function sqlTime(client: Client, statements: readonly Statement[]): Promise<number> {
  const since = performance.now()
  await replay(client, statements)
  return performance.now() - since
}

type Works = Readonly<Record<'counted' | 'page' | 'national' | 'sql', () => Promise<number>>>

async function takeTurns(works: Works, times: number): Promise<Record<keyof Works, number[]>> {
  const taken: Record<keyof Works, number[]> = { counted: [], page: [], national: [], sql: [] }
  for (let nth = -5; nth < times; nth++)
    for (const name of ['counted', 'sql', 'page', 'national'] as const) {
      const ms = await works[name]()
      if (nth >= 0) taken[name].push(ms)
    }
  return taken
}

function figuresOf(taken: Record<keyof Works, number[]>, children: number, town: Town): readonly Figure[] {
  const baseline = { name: 'its own statements by hand, in one transaction', value: median(taken.sql) }
  const note = `median of ${taken.sql.length}; ${children} children, ${town.families} families in the commune`
  return [
    figure({
      ...{ figure: 'yearly report of a commune, counted', unit: 'ms', value: median(taken.counted) },
      ...{ baseline, target: { of: 'ratio', atMost: 1.5 }, note },
    }),
    figure({
      ...{ figure: 'yearly report of a commune, page', unit: 'ms', value: median(taken.page) },
      baseline,
      note,
    }),
    ...(['p50', 'p95'] as const).map((share) =>
      figure({
        ...{ figure: `national dashboard, page, ${share}`, unit: 'ms' },
        value: percentile(taken.national, share === 'p50' ? 0.5 : 0.95),
        ...{ target: { of: 'value', atMost: 300 }, note: `${taken.national.length} times; ${children} children` },
      }),
    ),
  ]
}

/** The yearly report beside the statements that it sends, and the dashboard of the authority. */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async ({ database, asker }) => {
    const town = middleTown(await townsOf(database.ownerUrl))
    const actor = await workerOf(database.ownerUrl, town.worker)
    const { yearlyReport } = await openUseCases(database)
    const statements = await plannedStatementsOf(() => yearlyReport(actor))
    const worker = await cookieOf(asker, town.worker, 1)
    const authority = await cookieOf(asker, analyst, 2)
    const taken = await withClient(database.appUrl, (client) =>
      takeTurns(
        {
          counted: async () => {
            const since = performance.now()
            await yearlyReport(actor)
            return performance.now() - since
          },
          sql: () => sqlTime(client, statements),
          page: () => pageTime(asker, worker, '/report'),
          national: () => pageTime(asker, authority, '/national'),
        },
        options.rounds * 10,
      ),
    )
    return figuresOf(taken, database.children, town)
  })
