import { describe, expect, it, vi } from 'vitest'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { judge } from '@/lib/core/risk/judge'
import { judgeByHand } from '@/scripts/bench/logic/hand-written'
import { family } from './support/family'
import { randomSheet } from './support/random-sheet'

vi.setConfig({ testTimeout: 60_000 })

const moods = [
  { calm: 0, missing: 0, stray: 0, persons: 4, separated: 1 },
  { calm: 0.5, missing: 0.1, stray: 0.1, persons: 6, separated: 0 },
  { calm: 0.9, missing: 0.3, stray: 0.3, persons: 3, separated: 2 },
  { calm: 0.97, missing: 0.02, stray: 0, persons: 5, separated: 0 },
]

const agreedPart = ({ confirmed, situations, alert, children }: ReturnType<typeof judgeByHand>) => ({
  confirmed,
  situations,
  alert,
  children,
})

describe('the engine and a function written by hand', () => {
  it.each(moods)('agree on 150 random sheets: %o', (mood) => {
    for (let seed = 1; seed <= 150; seed++) {
      const sheet = randomSheet(riskEngine2018, seed, mood)
      expect(agreedPart(judge(riskEngine2018, sheet)), `seed ${seed}`).toEqual(judgeByHand(sheet))
    }
  })

  it('agree on a family without risks', () =>
    expect(agreedPart(judge(riskEngine2018, family()))).toEqual(judgeByHand(family())))
})
