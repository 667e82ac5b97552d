import { describe, expect, it } from 'vitest'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { judgeFile } from './judge-file'

const sheet = {
  id: 'a',
  form: 'risk-identification-sheet',
  version: '2018',
  sheetDate: '2018-10-05',
  household: { VENG: 900, L1: 6, L3: 2 },
  persons: [
    { CPERS: 1, NUCLEUS_CODE: 1, REL: 1, GENDER: 2, YY: 1988, MM: 3, DD: 9 },
    { CPERS: 2, GENDER: 1, YY: 2010, MM: 1, DD: 2 },
    { CPERS: 3, GENDER: 1, YY: 2012, MM: 1, DD: 2 },
    { CPERS: 4, GENDER: 1, YY: 2013, MM: 1, DD: 2 },
    { CPERS: 5, GENDER: 1, YY: 2014, MM: 1, DD: 2 },
  ],
}

describe('a file of sheets', () => {
  it('may hold one sheet instead of a list', () => {
    const { output, faulty } = judgeFile(riskEngine2018, sheet)
    expect(faulty).toBe(false)
    expect(output).toHaveLength(1)
    expect(output[0]).toMatchObject({
      id: 'a',
      confirmed: ['1a', '1a1', '1c1'],
      situations: 2,
      monitoringMonths: 12,
      alert: false,
      because: { '1a1': [{ entity: 'household', code: 'VENG', value: 900 }] },
      rules: '2018',
    })
    expect(Object.keys(output[0] ?? {}).slice(0, 9)).toEqual(
      'id confirmed undetermined situations monitoringMonths alert children because rules'.split(' '),
    )
  })

  it('is judged around the faulty ones', () => {
    const faultySheet = { ...sheet, id: 'b', household: { VENG: 'x' } }
    const { output, faulty } = judgeFile(riskEngine2018, [sheet, faultySheet, { ...sheet, id: 'c' }, 7])
    expect(faulty).toBe(true)
    expect(output.map((line) => [line.id, 'errors' in line])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
      [null, true],
    ])
    expect(output[1]).toEqual({
      id: 'b',
      errors: [{ path: 'household.VENG', message: 'household.VENG is of the wrong type; expected: decimal' }],
    })
  })

  it('may be empty', () => expect(judgeFile(riskEngine2018, [])).toEqual({ output: [], faulty: false }))
})
