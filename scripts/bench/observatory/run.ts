import { type Figure, figure, median } from '../figures'
import { type Call, driveClosed, errorsOf } from '../load/drive'
import { cookieOf } from '../load/sign-in'
import type { Options } from '../options'
import { onLargestStage } from '../stage/open'
import { middleTown, townsOf } from '../stage/people'

const target = { of: 'ratio', atLeast: 0.5 } as const

/**
 * Requests a second that one server answers: the Observatory of a commune, beside two pages without records of it, turn by turn. The account
 * page is the frame with the session and two forms; the sign-in page has not even a session.
 */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async ({ database, asker }) => {
    const town = middleTown(await townsOf(database.ownerUrl))
    const cookie = await cookieOf(asker, town.worker)
    const call = (path: string, headers: Readonly<Record<string, string>>) => (): Call => ({
      kind: path,
      send: () => asker.ask({ path, headers }),
      isRight: ({ status }) => status === 200,
    })
    const pages = [call('/observatory', { cookie }), call('/account', { cookie }), call('/sign-in', {})]
    for (const next of pages) await driveClosed(options.concurrency, 2, next)

    const rates = pages.map((): number[] => [])
    for (let round = 0; round < options.rounds; round++)
      for (const [index, next] of pages.entries()) {
        const { samples, seconds } = await driveClosed(options.concurrency, options.seconds, next)
        if (errorsOf(samples) > 0) throw new Error(`${samples[0]?.kind} was not answered rightly`)
        rates[index]?.push(samples.length / seconds)
      }
    const [observatory = Number.NaN, account = Number.NaN, signInPage = Number.NaN] = rates.map(median)
    const note = `median of ${options.rounds} rounds; ${database.children} children, ${town.families} families in the commune`
    const beside = (name: string, value: number): Figure =>
      figure({
        ...{ figure: `Observatory page beside ${name}`, unit: 'requests/s', value: observatory },
        ...{ baseline: { name, value }, target, note },
      })
    return [
      beside('the account page (frame, session, no records of a commune)', account),
      beside('the sign-in page', signInPage),
    ]
  })
