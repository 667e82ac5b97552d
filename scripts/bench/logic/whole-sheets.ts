import type { Sheet } from '@/lib/core/questionnaire/sheet'
import type { Engine } from '@/lib/core/risk/compile'
import { judge } from '@/lib/core/risk/judge'
import { randomSheet } from '@/tests/content/support/random-sheet'
import { type Figure, figure } from '../figures'
import { judgeByHand } from './hand-written'

const sheets = (engine: Engine, count: number): readonly Sheet[] =>
  Array.from({ length: count }, (_, seed) =>
    randomSheet(engine, seed, {
      calm: 0.93,
      missing: seed % 4 === 0 ? 0.05 : 0,
      stray: 0,
      persons: 2 + (seed % 5),
      separated: seed % 10 === 0 ? 1 : 0,
    }),
  )

/** Milliseconds for 10,000 sheets: the best of several rounds, taken turn by turn so that both meet the same machine. */
function bestOf(rounds: number, works: readonly (() => void)[]): readonly number[] {
  const best = works.map(() => Infinity)
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of works.entries()) {
      const since = performance.now()
      work()
      best[index] = Math.min(best[index] ?? Infinity, performance.now() - since)
    }
  return best
}

/** The engine, with reasons, third value, flags and extension, against a function by hand that gives the bare verdict. */
export function wholeSheets(engine: Engine): readonly Figure[] {
  const some = sheets(engine, 500)
  const times = 5
  const each = (judgeOne: (sheet: Sheet) => unknown) => () => {
    for (let i = 0; i < times; i++) for (const sheet of some) judgeOne(sheet)
  }
  const [ours = Number.NaN, byHand = Number.NaN] = bestOf(30, [
    each((sheet) => judge(engine, sheet)),
    each(judgeByHand),
  ])
  const per10000 = 10_000 / (times * some.length)
  const answers = some.reduce((sum, { household, persons, separatedChildren }) => {
    const records = [household, ...persons, ...separatedChildren]
    return sum + records.reduce((count, record) => count + Object.keys(record).length, 0)
  }, 0)
  return [
    figure({
      figure: 'whole sheets judged',
      unit: 'ms per 10,000 sheets',
      value: ours * per10000,
      target: { of: 'ratio', atMost: 3 },
      baseline: { name: 'function written by hand, closed world only', value: byHand * per10000 },
      note: `sheets of 2 to 6 persons, ${Math.round(answers / some.length)} answers on average`,
    }),
  ]
}
