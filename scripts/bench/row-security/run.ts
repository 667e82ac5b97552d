import { Client } from 'pg'
import { type Figure, figure, median } from '../figures'
import type { Options } from '../options'
import { withClient, largestDatabase } from '../stage/databases'
import { middleTown, townsOf } from '../stage/people'
import { isSetting, replay, type Statement, plannedStatementsOf } from '../stage/statements'
import { openUseCases, workerOf } from '../stage/use-cases'

const baseline = 'the same statements by the owner, no policies'

type Pair = { readonly app: number; readonly owner: number }

/** Each statement in turn under the app's role, with the settings that policies read, and by the owner. */
async function compare(app: Client, owner: Client, statements: readonly Statement[], times: number) {
  const rounds: { readonly app: readonly number[]; readonly owner: readonly number[] }[] = []
  // Who comes second finds the pages in the cache of the processor: they take turns at that too.
  for (let nth = -10; nth < times; nth++) {
    const first = nth % 2 === 0 ? await replay(app, statements) : null
    const byOwner = await replay(owner, statements)
    const round = { app: first ?? (await replay(app, statements)), owner: byOwner }
    if (nth >= 0) rounds.push(round)
  }
  const asked = statements.flatMap((statement, place) => (isSetting(statement) ? [] : [{ statement, place }]))
  const sum = (times: readonly number[]) => asked.reduce((all, { place }) => all + (times[place] ?? 0), 0)
  return {
    whole: {
      app: median(rounds.map((round) => sum(round.app))),
      owner: median(rounds.map((round) => sum(round.owner))),
    },
    each: asked.map(({ statement, place }) => ({
      text: statement.text,
      app: median(rounds.map((round) => round.app[place] ?? 0)),
      owner: median(rounds.map((round) => round.owner[place] ?? 0)),
    })),
  }
}

/** Where most of the difference lies, so that one knows where to look. */
function costliest(each: readonly (Pair & { readonly text: string })[]): string {
  const [worst] = [...each].sort((a, b) => b.app - b.owner - (a.app - a.owner))
  if (worst === undefined) return ''
  const words = worst.text.replace(/\s+/g, ' ').replaceAll('|', '').trim().slice(0, 70)
  return `; most in ${worst.app.toFixed(1)} for ${worst.owner.toFixed(1)} ms: ${words}`
}

/** What row-level security costs: statements that pages send, as they are, with and without it. */
export async function run(options: Options): Promise<readonly Figure[]> {
  const database = await largestDatabase(options)
  const town = middleTown(await townsOf(database.ownerUrl))
  const actor = await workerOf(database.ownerUrl, town.worker)
  const { listObservatory, listRegistryPage, listToday, yearlyReport } = await openUseCases(database)
  const cases: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['Observatory', () => listObservatory(actor, {})],
    ['Observatory, search', () => listObservatory(actor, { q: 'maria' })],
    ['Observatory, children', () => listObservatory(actor, { view: 'children' })],
    ['registry', () => listRegistryPage(actor, {})],
    ['today', () => listToday(actor)],
    ['yearly report', () => yearlyReport(actor)],
  ]
  return withClient(database.appUrl, (app) =>
    withClient(database.ownerUrl, async (owner) => {
      const { rows } = await owner.query<{ bypasses: boolean }>(
        'SELECT rolsuper OR rolbypassrls AS bypasses FROM pg_roles WHERE rolname = current_user',
      )
      if (!rows[0]?.bypasses) throw new Error('The owner of this database is held by the policies too.')
      const figures: Figure[] = []
      for (const [name, work] of cases) {
        // What only writes is the same for both, and is left out.
        const statements = (await plannedStatementsOf(work)).filter(({ text }) => /^\s*(SELECT|WITH)\b/i.test(text))
        const times = options.rounds * 20
        const { whole, each } = await compare(app, owner, statements, times)
        figures.push(
          figure({
            ...{ figure: `SQL of ${name} under row-level security`, unit: 'ms', value: whole.app },
            ...{ baseline: { name: baseline, value: whole.owner }, target: { of: 'ratio', atMost: 1.15 } },
            note: `${each.length} statements, median of ${times}; ${database.children} children, ${town.families} families in the commune${costliest(each)}`,
          }),
        )
      }
      return figures
    }),
  )
}
