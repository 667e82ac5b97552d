import { request } from 'node:http'
import { type Figure, figure, unmeasured } from '../figures'
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

/** What a county takes with it: how fast it begins, how long it takes, and what the server holds meanwhile. */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async (stage) => {
    const { served, asker, database } = stage
    const path = options['export-path']
    const { county, families } = await largestCounty(stage)
    const cookie = await cookieOf(asker, coordinatorOf(county))
    const before = served.megabytes() ?? 0
    let most = before
    const watch = setInterval(() => (most = Math.max(most, served.megabytes() ?? 0)), 200)
    const { status, bytes, first, whole } = await fetched(served.address, path, cookie)
    clearInterval(watch)
    if (status === 404) return [unmeasured('export of a county', 'ms', `not built: nothing answers at ${path}`)]
    if (status !== 200) throw new Error(`${path}: status ${status}`)
    const note = `${families} families, ${(bytes / 1e6).toFixed(1)} MB; ${database.children} children in the database`
    return [
      figure({ figure: 'export of a county, first bytes', unit: 'ms', value: first, note }),
      figure({ figure: 'export of a county, whole', unit: 'ms', value: whole }),
      figure({
        figure: 'export of a county, memory of the server beyond what it held',
        unit: 'MB',
        value: most - before,
      }),
    ]
  })
