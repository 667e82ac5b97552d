import { request } from 'node:http'
import { type Figure, figure } from '../figures'
import { cookieOf } from '../load/sign-in'
import type { Options } from '../options'
import { onLargestStage, type Stage } from '../stage/open'
import { coordinatorOf, townsOf } from '../stage/people'

type Fetched = { readonly status: number; readonly bytes: number; readonly first: number; readonly whole: number }

/** Reads an answer of any length without keeping it. Milliseconds to its first bytes and to its end. */
const fetched = (address: string, path: string, cookie: string): Promise<Fetched> =>
  new Promise((resolve, reject) => {
    const since = performance.now()
    const sent = request(new URL(path, address), { headers: { cookie } }, (answer) => {
      const read = { bytes: 0, first: 0 }
      answer.on('data', (part: Buffer) => {
        read.first ||= performance.now() - since
        read.bytes += part.length
      })
      answer.on('error', reject)
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, ...read, whole: performance.now() - since }))
    })
    sent.on('error', reject)
    sent.end()
  })

/** The largest county: the one whose communes have most families. */
async function largestCounty({ database }: Stage): Promise<{ readonly county: number; readonly families: number }> {
  const sums = new Map<number, number>()
  for (const { county, families } of await townsOf(database.ownerUrl))
    sums.set(county, (sums.get(county) ?? 0) + families)
  const [county, families] = [...sums].sort(([, a], [, b]) => b - a)[0] ?? [0, 0]
  return { county, families }
}

type Export = { readonly name: string; readonly email: string; readonly path: string; readonly about: string }

/** How fast a file begins, how long it takes, and what the server holds meanwhile. */
async function measured({ served, asker }: Stage, { name, email, path, about }: Export): Promise<readonly Figure[]> {
  const cookie = await cookieOf(asker, email)
  const before = served.megabytes() ?? 0
  let most = before
  const watch = setInterval(() => (most = Math.max(most, served.megabytes() ?? 0)), 200)
  const { status, bytes, first, whole } = await fetched(served.address, path, cookie)
  clearInterval(watch)
  if (status !== 200) throw new Error(`${path}: status ${status}`)
  return [
    figure({
      figure: `${name}, first bytes`,
      unit: 'ms',
      value: first,
      note: `${about}, ${(bytes / 1e6).toFixed(1)} MB`,
    }),
    figure({ figure: `${name}, whole`, unit: 'ms', value: whole }),
    figure({ figure: `${name}, memory of the server beyond what it held`, unit: 'MB', value: most - before }),
  ]
}

/** What a county takes with it, its longest table, and what the largest commune does: every child with every answer. */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async (stage) => {
    const { county, families } = await largestCounty(stage)
    const largest = (await townsOf(stage.database.ownerUrl)).at(-1)
    if (largest === undefined) throw new Error('The database has no families.')
    const size = `${stage.database.children} children in the database`
    return [
      ...(await measured(stage, {
        ...{ name: 'export of a county', email: coordinatorOf(county), path: '/county/csv/risks' },
        about: `${families} families, every risk by commune; ${size}`,
      })),
      ...(await measured(stage, {
        ...{
          name: 'Observatory of the largest commune as Excel',
          email: largest.worker,
          path: '/observatory/export/xlsx',
        },
        about: `${largest.families} families; ${size}`,
      })),
    ]
  })
