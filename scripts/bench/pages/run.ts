import { type Figure, figure, spread } from '../figures'
import { driveClosed, driveOpen, type Driven, errorsInWords, errorsOf, type Sample, timesOf } from '../load/drive'
import { inTurn, openVisits } from '../load/visits'
import type { Options } from '../options'
import { onLargestStage } from '../stage/open'

const limits = { reads: [50, 150, 300], writes: [100, 300, 500] } as const

type Kind = keyof typeof limits

function judged(name: string, kind: Kind, { samples, seconds }: Driven, about: string): readonly Figure[] {
  const rate = (samples.length / seconds).toFixed(1)
  const note = `${about}; ${rate} answered a second, ${errorsInWords(samples)}`
  return [
    ...spread(name, timesOf(samples), { limits: limits[kind], note }),
    figure({
      ...{ figure: `${name}, errors`, unit: 'requests', value: errorsOf(samples) },
      target: { of: 'value', atMost: 0 },
    }),
  ]
}

/** Each page by itself, without a target: where the time goes. */
const eachPage = (samples: readonly Sample[]): readonly Figure[] =>
  [...new Set(samples.map(({ kind }) => kind))]
    .sort()
    .flatMap((kind) => spread(kind, timesOf(samples.filter((sample) => sample.kind === kind))))

/**
 * Time from the request to the whole answer, of pages opened and of answers given, by people of many communes: with so many arriving a
 * second, as in a day's work, and with so many under way at any moment, which is all that one server can do.
 */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async ({ database, asker }) => {
    const { concurrency, seconds, rate } = options
    const { reads, writes } = await openVisits(asker, database.ownerUrl)
    for (const make of [...reads, ...writes]) await make().send()
    const figures: Figure[] = []
    for (const [kind, calls] of [['reads', reads] as const, ['writes', writes] as const]) {
      const arriving = await driveOpen(rate, seconds, inTurn(calls))
      const busy = await driveClosed(concurrency, seconds, inTurn(calls))
      const about = `${database.children} children`
      figures.push(
        ...judged(`${kind}, ${rate} arriving a second`, kind, arriving, about),
        ...judged(`${kind}, ${concurrency} always under way`, kind, busy, about),
        ...(kind === 'reads' ? eachPage(arriving.samples) : []),
      )
    }
    return figures
  })
