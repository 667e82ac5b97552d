import { type Figure, figure, spread } from '../figures'
import { type Call, driveOpen, errorsInWords, errorsOf, type Sample, timesOf } from '../load/drive'
import { networkOf, signIn } from '../load/sign-in'
import { inTurn, openVisits } from '../load/visits'
import type { Options } from '../options'
import { onLargestStage, type Stage } from '../stage/open'
import { townsOf } from '../stage/people'

/** A worker at the sign-in form: the token of the form and the password. What is timed is both, from when the person came. */
const arrival = ({ asker }: Stage, email: string, nth: number): Call => {
  let isIn = false
  return {
    kind: 'sign-in',
    send: async () => {
      const { answer, cookie } = await signIn(asker, email, networkOf(1000 + nth))
      isIn = cookie !== null
      return answer
    },
    isRight: () => isIn,
    // "unreachable", "throttled": the word that the form gets.
    reason: (answer) => /error=(\w+)/.exec(answer.text())?.[1] ?? `status ${answer.status}`,
  }
}

function figuresOf(name: string, samples: readonly Sample[], about: string): readonly Figure[] {
  return [
    ...spread(name, timesOf(samples), { note: `${about}${errorsInWords(samples)}` }),
    figure({
      ...{ figure: `${name}, errors`, unit: 'requests', value: errorsOf(samples) },
      target: { of: 'value', atMost: 0 },
    }),
  ]
}

/** The morning on which every commune signs in for the first time, while some people work already. */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async (stage) => {
    const { asker, database, served } = stage
    const { 'sign-ins': count, 'storm-seconds': seconds } = options
    const towns = await townsOf(database.ownerUrl)
    const { reads } = await openVisits(asker, database.ownerUrl)
    for (const make of reads) await make().send()
    const working = driveOpen(2, seconds, inTurn(reads))
    const storm = await driveOpen(count / seconds, seconds, (nth) =>
      arrival(stage, towns[nth % towns.length]?.worker ?? '', nth),
    )
    const about = `${count} sign-ins in ${seconds} s to ${towns.length} accounts, the last answered after ${Math.round(storm.seconds)} s; `
    return [
      ...figuresOf('sign-in in a storm', storm.samples, about),
      ...figuresOf('pages during the storm', (await working).samples, '2 a second; '),
      figure({ figure: 'memory of the server after the storm', unit: 'MB', value: served.megabytes() ?? Number.NaN }),
    ]
  })
