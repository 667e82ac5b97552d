import { randomUUID } from 'node:crypto'
import { newsSchema, replySchema } from '@/lib/core/sheet-sync/change'
import { analyst, coordinatorOf, recordsOf, spreadTowns, type Town, townsOf, townsWithDrafts } from '../stage/people'
import type { Asker } from './client'
import type { Call } from './drive'
import { cookieOf } from './sign-in'

/** What people who are signed in do: pages they open, answers they give. */
export type Visits = { readonly reads: readonly (() => Call)[]; readonly writes: readonly (() => Call)[] }

const page = ({ ask }: Asker, cookie: string, kind: string, path: string): (() => Call) => {
  const headers = { cookie }
  return () => ({ kind, send: () => ask({ path, headers }), isRight: ({ status }) => status === 200 })
}

/** Pages of a commune's worker by what they are called in the figures. */
const workerPages = (family: string | undefined, draft: string | undefined): readonly (readonly [string, string])[] => [
  ['today', '/today'],
  ['observatory', '/observatory'],
  ['observatory, search', '/observatory?q=maria'],
  ['observatory, children', '/observatory?view=children'],
  ['registry', '/registry'],
  ['plans', '/plans'],
  ['schedule', '/schedule'],
  ...(family === undefined ? [] : [['family file', `/families/${family}`] as const]),
  ...(draft === undefined ? [] : [['risk sheet', `/risk-sheets/${draft}`] as const]),
]

/** Questions about the household, one after the other: two answers to the same one at once would be a conflict to settle. */
const asked = ['VENG', 'L9a', 'L9e', 'L9f', 'L3'] as const
const answerTo = (code: string, nth: number): number =>
  code === 'VENG' ? nth % 9000 : code === 'L3' ? 1 + (nth % 9) : nth % 2

/** Gives one answer to a draft, another one each time, as the browser sends it; right when it is acknowledged. */
async function answering({ ask }: Asker, cookie: string, sheet: string): Promise<() => Call> {
  const path = `/api/risk-sheets/${sheet}/changes`
  const news = await ask({ path: `${path}?since=0`, headers: { cookie } })
  let since = newsSchema.parse(JSON.parse(news.text())).revision
  let nth = 0
  return () => {
    nth += 1
    const code = asked[nth % asked.length] ?? 'VENG'
    const value = answerTo(code, Math.floor(nth / asked.length) + 1)
    const id = randomUUID()
    const target = { entity: 'household', number: 0, code }
    const change = { id, kind: 'answer', ...target, value, at: new Date().toISOString(), base: since }
    return {
      kind: 'answer in a risk sheet',
      send: () =>
        ask({
          ...{ path, method: 'POST' },
          headers: { cookie, 'content-type': 'application/json' },
          body: JSON.stringify({ since, changes: [change] }),
        }),
      isRight: (answer) => {
        const reply = replySchema.safeParse(answer.status === 200 ? JSON.parse(answer.text()) : null)
        if (reply.success) since = Math.max(since, reply.data.revision)
        return reply.success && reply.data.acknowledged.some((acknowledged) => acknowledged.id === id)
      },
      reason: (answer) => (answer.status === 200 ? `${code} not acknowledged` : `status ${answer.status}`),
    }
  }
}

async function ofWorker(asker: Asker, ownerUrl: string, town: Town, nth: number): Promise<Visits> {
  const cookie = await cookieOf(asker, town.worker, nth)
  const { families, drafts } = await recordsOf(ownerUrl, town.commune)
  return {
    reads: workerPages(families[0], drafts[0]).map(([kind, path]) => page(asker, cookie, kind, path)),
    writes: await Promise.all(drafts.slice(0, 3).map((sheet) => answering(asker, cookie, sheet))),
  }
}

async function ofCounty(asker: Asker, { county, commune }: Town, nth: number): Promise<Visits> {
  const cookie = await cookieOf(asker, coordinatorOf(county), nth)
  const reads = [page(asker, cookie, 'county', '/county'), page(asker, cookie, 'commune', `/county/${commune}`)]
  return { reads, writes: [] }
}

async function ofAuthority(asker: Asker, nth: number): Promise<Visits> {
  const cookie = await cookieOf(asker, analyst, nth)
  return { reads: [page(asker, cookie, 'national', '/national')], writes: [] }
}

/** Half of the communes at work have a sheet under way, so that there is something to write. */
function townsAtWork(towns: readonly Town[], withDrafts: ReadonlySet<number>, count: number): readonly Town[] {
  const drafting = spreadTowns(
    towns.filter(({ commune }) => withDrafts.has(commune)),
    count / 2,
  )
  return [...drafting, ...spreadTowns(towns, count / 2).filter((town) => !drafting.includes(town))]
}

/** Signs people of communes of all sizes in, two counties and the authority, and tells what each does. */
export async function openVisits(asker: Asker, ownerUrl: string, communes = 12): Promise<Visits> {
  const towns = townsAtWork(await townsOf(ownerUrl), await townsWithDrafts(ownerUrl), communes)
  const all: Visits[] = []
  for (const [nth, town] of towns.entries()) all.push(await ofWorker(asker, ownerUrl, town, nth))
  for (const [nth, town] of towns.slice(0, 2).entries()) all.push(await ofCounty(asker, town, 100 + nth))
  all.push(await ofAuthority(asker, 200))
  return { reads: all.flatMap(({ reads }) => reads), writes: all.flatMap(({ writes }) => writes) }
}

/** Takes the calls in turn, for ever, with a step that mixes people and pages. */
export function inTurn(calls: readonly (() => Call)[]): () => Call {
  if (calls.length === 0) throw new Error('There is nothing to ask for.')
  const step = [17, 13, 11, 7, 5, 3].find((prime) => calls.length % prime !== 0) ?? 1
  let nth = 0
  return () => {
    const make = calls[(nth++ * step) % calls.length]
    if (make === undefined) throw new RangeError('no such call')
    return make()
  }
}
