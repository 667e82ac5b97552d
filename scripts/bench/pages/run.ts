import { type Figure, figure, spread } from '../figures'
import { driveClosed, type Driven, errorsInWords, errorsOf, type Sample, timesOf } from '../load/drive'
import { inTurn, openVisits } from '../load/visits'
import type { Options } from '../options'
import { onLargestStage } from '../stage/open'

const limits = { reads: [50, 150, 300], writes: [100, 300, 500] } as const

function judged(kind: keyof typeof limits, { samples, seconds }: Driven, about: string): readonly Figure[] {
  const rate = (samples.length / seconds).toFixed(1)
  const note = `${about}; ${rate} a second, ${errorsInWords(samples)}`
  return [
    ...spread(`server time, ${kind}`, timesOf(samples), { limits: limits[kind], note }),
    figure({
      ...{ figure: `errors, ${kind}`, unit: 'requests', value: errorsOf(samples) },
      target: { of: 'value', atMost: 0 },
    }),
  ]
}

/** Each page by itself, without a target: where the time goes. */
const eachPage = (samples: readonly Sample[]): readonly Figure[] =>
  [...new Set(samples.map(({ kind }) => kind))]
    .sort()
    .flatMap((kind) => spread(kind, timesOf(samples.filter((sample) => sample.kind === kind))))

/** Time from the request to the whole answer, of pages opened and of answers given, by people of many communes at once. */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async ({ database, asker }) => {
    const { concurrency, seconds } = options
    const { reads, writes } = await openVisits(asker, database.ownerUrl)
    const about = `${database.children} children, ${concurrency} requests at a time`
    for (const make of [...reads, ...writes]) await make().send()
    const read = await driveClosed(concurrency, seconds, inTurn(reads))
    const written = await driveClosed(concurrency, seconds, inTurn(writes))
    return [...judged('reads', read, about), ...judged('writes', written, about), ...eachPage(read.samples)]
  })
