import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type Call, driveClosed, driveOpen, errorsInWords, timesOf } from './drive'

const answer = (status: number) => ({ status, cookies: [], bytes: 0, text: () => '' })
const call = (send: Call['send']): Call => ({ kind: 'page', send, isRight: ({ status }) => status === 200 })

describe('the drives', () => {
  it('never have more under way than asked for', async () => {
    const seen = { now: 0, most: 0 }
    const next = () =>
      call(async () => {
        seen.most = Math.max(seen.most, ++seen.now)
        await pause(5)
        seen.now -= 1
        return answer(200)
      })
    const { samples } = await driveClosed(3, 0.1, next)
    expect(seen.most).toBe(3)
    expect(errorsInWords(samples)).toBe(`no errors of ${samples.length}`)
  })

  it('charge a server that falls behind with the wait of those who came meanwhile', async () => {
    let free = Promise.resolve()
    const oneAtATime = () =>
      call(() => {
        free = free.then(() => pause(20))
        return free.then(() => answer(200))
      })
    const { samples } = await driveOpen(200, 0.1, oneAtATime)
    expect(samples).toHaveLength(20)
    expect(Math.max(...timesOf(samples))).toBeGreaterThan(200)
  })

  it('count wrong answers and broken connections as errors, and not among the times', async () => {
    const sends = [() => Promise.resolve(answer(500)), () => Promise.reject(new Error('socket hang up'))]
    const { samples } = await driveOpen(100, 0.02, (nth) => call(sends[nth] ?? (() => Promise.resolve(answer(200)))))
    expect(timesOf(samples)).toEqual([])
    expect(errorsInWords(samples)).toBe('2 errors of 2: 1 x status 500, 1 x socket hang up')
  })
})
