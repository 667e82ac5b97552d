import { type Figure, figure, median, spread } from '../figures'
import { driveOpen, errorsInWords, errorsOf, timesOf } from '../load/drive'
import { mixed } from '../load/mixed'
import { openVisits } from '../load/visits'
import type { Options } from '../options'
import { onLargestStage, type Stage } from '../stage/open'

type Memory = { readonly at: number; readonly megabytes: number }

/** What the server holds, asked every five seconds until `stop`. */
function watchMemory({ served }: Stage): { readonly stop: () => readonly Memory[] } {
  const held: Memory[] = []
  const since = performance.now()
  const look = () => {
    const megabytes = served.megabytes()
    if (megabytes !== null) held.push({ at: performance.now() - since, megabytes })
  }
  look()
  const timer = setInterval(look, 5000)
  return {
    stop: () => {
      clearInterval(timer)
      look()
      return held
    },
  }
}

/** What happened in one fifth of the run. */
const fifth = <Timed extends { readonly at: number }>(all: readonly Timed[], nth: number, length: number) =>
  all.filter(({ at }) => at >= (nth * length) / 5 && at < ((nth + 1) * length) / 5)

function memoryFigures(held: readonly Memory[], length: number): readonly Figure[] {
  const of = (nth: number) => median(fifth(held, nth, length).map(({ megabytes }) => megabytes))
  const most = Math.max(...held.map(({ megabytes }) => megabytes))
  return [
    figure({
      ...{ figure: 'memory of the server in the last fifth of a soak', unit: 'MB', value: of(4) },
      // The first fifth is when it warms up.
      baseline: { name: 'in the second fifth', value: of(1) },
      note: `at most ${most} MB, ${held.length} times looked`,
    }),
  ]
}

/** The usual load for a long time: whether pages become slower, and memory grows. */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async (stage) => {
    const minutes = options['soak-minutes']
    const length = minutes * 60_000
    const visits = await openVisits(stage.asker, stage.database.ownerUrl)
    const memory = watchMemory(stage)
    const { samples } = await driveOpen(options.rate, minutes * 60, mixed(visits))
    const held = memory.stop()
    const note = `${minutes} minutes, ${options.rate} arrive a second; ${errorsInWords(samples)}`
    return [
      ...spread('soak', timesOf(samples), { note }),
      ...spread('soak, second fifth', timesOf(fifth(samples, 1, length))),
      ...spread('soak, last fifth', timesOf(fifth(samples, 4, length))),
      figure({
        ...{ figure: 'soak, errors', unit: 'requests', value: errorsOf(samples) },
        target: { of: 'value', atMost: 0 },
      }),
      ...memoryFigures(held, length),
    ]
  })
