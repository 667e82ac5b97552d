import { type Figure, figure, spread } from '../figures'
import { driveOpen, type Driven, errorsInWords, errorsOf, timesOf } from '../load/drive'
import { mixed } from '../load/mixed'
import { openVisits } from '../load/visits'
import type { Options } from '../options'
import { onLargestStage } from '../stage/open'

const times = 5

function figuresOf(name: string, rate: number, { samples, seconds }: Driven): readonly Figure[] {
  const note = `${rate} arrive a second, the last answered after ${seconds.toFixed(1)} s; ${errorsInWords(samples)}`
  return [
    ...spread(name, timesOf(samples), { note }),
    figure({
      ...{ figure: `${name}, errors`, unit: 'requests', value: errorsOf(samples) },
      target: { of: 'value', atMost: 0 },
    }),
  ]
}

/** Five times the usual number of people for a while: how long they wait, and how it is before and after. */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async ({ asker, database }) => {
    const { rate, seconds } = options
    const visits = await openVisits(asker, database.ownerUrl)
    for (const make of [...visits.reads, ...visits.writes]) await make().send()
    const next = mixed(visits)
    const before = await driveOpen(rate, seconds, next)
    const during = await driveOpen(rate * times, seconds, next)
    const after = await driveOpen(rate, seconds, next)
    return [
      ...figuresOf('before a spike', rate, before),
      ...figuresOf(`in a spike of ${times} times as many`, rate * times, during),
      ...figuresOf('after a spike', rate, after),
    ]
  })
