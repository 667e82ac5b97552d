import { describe, expect, it } from 'vitest'
import { readRequest } from './request'

describe('the request for a population', () => {
  it('is read from the command line', () => {
    expect(
      readRequest(['--children', '12000', '--seed', 'a', '--today', '2026-05-07', '--communes', '31789,40526']),
    ).toEqual({
      children: 12_000,
      seed: 'a',
      today: '2026-05-07',
      communes: new Set([31789, 40526]),
      yesTestData: false,
    })
    expect(readRequest(['--children=1', '--seed=b', '--yes-test-data'])).toMatchObject({
      today: null,
      communes: null,
      yesTestData: true,
    })
  })

  it.each([
    [['--seed', 'a'], '--children takes'],
    [['--children', '0', '--seed', 'a'], '--children takes'],
    [['--children', '5000000', '--seed', 'a'], '--children takes'],
    [['--children', '12e3', '--seed', 'a'], '--children takes'],
    [['--children', '12'], '--seed takes'],
    [['--children', '12', '--seed', "a'; DROP"], '--seed takes'],
    [['--children', '12', '--seed', 'a', '--today', '2026-02-30'], '--today is no day'],
    [['--children', '12', '--seed', 'a', '--communes', 'Tinca'], '--communes takes'],
    [['--children', '12', '--seed', 'a', '--fast'], 'fast'],
  ])('is refused with what is wrong: %s', (args, reason) => {
    expect(() => readRequest(args)).toThrow(reason)
    expect(() => readRequest(args)).toThrow('Usage: npm run generate')
  })
})
