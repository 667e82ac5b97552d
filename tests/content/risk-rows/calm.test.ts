import { describe, expect, it } from 'vitest'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { judge } from '@/lib/core/risk/judge'
import { aged, family } from '../support/family'

const ages = [
  ...Array.from({ length: 25 }, (_, months) => aged(0, months)),
  ...Array.from({ length: 18 }, (_, years) => aged(years)),
]

describe('a family without risks', () => {
  it.each(ages)('with a boy and a girl born on %s has none, for certain', (born) => {
    const sheet = family({ others: [{ born }, { born, GENDER: 2 }] })
    const { confirmed, undetermined, extended, flags } = judge(riskEngine2018, sheet)

    expect(confirmed).toEqual([])
    expect(undetermined).toEqual([])
    expect(extended.confirmed).toEqual([])
    expect(extended.undetermined).toEqual([])
    expect(flags).toEqual([])
  })
})
