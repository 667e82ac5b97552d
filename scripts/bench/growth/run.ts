import { type Figure, figure, median, unmeasured } from '../figures'
import type { Sent } from '../load/client'
import { cookieOf } from '../load/sign-in'
import type { Options } from '../options'
import { benchDatabase } from '../stage/databases'
import { onStage, type Stage } from '../stage/open'
import { middleTown, townNear, townsOf } from '../stage/people'

const pages = ['/observatory', '/observatory?q=maria', '/today', '/registry']
const atMost = 1.2

type Asked = { readonly families: number; readonly ask: (path: string) => Promise<number> }

/** Opens the pages of a commune with about so many families (null: the middle one). */
async function opened({ database, asker }: Stage, families: number | null): Promise<Asked> {
  const towns = await townsOf(database.ownerUrl)
  const town = families === null ? middleTown(towns) : townNear(towns, families)
  const cookie = await cookieOf(asker, town.worker)
  const ask = async (path: string): Promise<number> => {
    const sent: Sent = { path, headers: { cookie } }
    const since = performance.now()
    const { status } = await asker.ask(sent)
    if (status !== 200) throw new Error(`${path}: status ${status}`)
    return performance.now() - since
  }
  return { families: town.families, ask }
}

/** The same page of communes of one size, asked for in turn: in the small database and in the large one. */
async function compare(small: Stage, large: Stage, options: Options): Promise<readonly Figure[]> {
  const one = await opened(small, null)
  const other = await opened(large, one.families)
  const times = options.rounds * 30
  const figures: Figure[] = []
  for (const path of pages) {
    for (let warm = 0; warm < 20; warm++) for (const { ask } of [one, other]) await ask(path)
    const taken: Record<'small' | 'large', number[]> = { small: [], large: [] }
    for (let nth = 0; nth < times; nth++) {
      const first = nth % 2 === 0 ? await one.ask(path) : null
      taken.large.push(await other.ask(path))
      taken.small.push(first ?? (await one.ask(path)))
    }
    figures.push(
      figure({
        ...{ figure: `${path}, larger database`, unit: 'ms', value: median(taken.large) },
        baseline: { name: `${small.database.children} children`, value: median(taken.small) },
        target: { of: 'ratio', atMost },
        note: `${large.database.children} children; communes of ${one.families} and ${other.families} families; median of ${times}`,
      }),
    )
  }
  return figures
}

/** How pages of one commune grow with the number of children elsewhere. */
export async function run(options: Options): Promise<readonly Figure[]> {
  const [least, most] = [Math.min(...options.children), Math.max(...options.children)]
  if (least === most)
    return [unmeasured('page in a larger database', 'ms', 'needs two sizes: --children 12000,3700000')]
  const small = await benchDatabase(least, options)
  const large = await benchDatabase(most, options)
  return onStage(small, (one) => onStage(large, (other) => compare(one, other, options)))
}
