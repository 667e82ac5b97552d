import { expect, it } from 'vitest'
import { restingRound } from './resting-round'

/** Calls a round that takes so long every minute for an hour; the minutes in which it ran. */
async function minutesOf(takes: number, fails = false): Promise<number[]> {
  let at = 0
  const ran: number[] = []
  const round = restingRound(
    () => {
      ran.push(Math.floor(at / 60_000))
      at += takes
      return fails ? Promise.reject(new Error('no luck')) : Promise.resolve()
    },
    () => at,
  )
  for (let minute = 0; minute < 60; minute += 1) {
    at = Math.max(at, minute * 60_000)
    await round().catch(() => undefined)
  }
  return ran
}

it('a short round comes each minute', async () => expect(await minutesOf(2_000)).toHaveLength(60))

it('a long one rests nine times as long as it took', async () =>
  expect(await minutesOf(2 * 60_000)).toEqual([0, 20, 40]))

it('one that fails rests, too', async () => expect(await minutesOf(2 * 60_000, true)).toEqual([0, 20, 40]))
