import { describe, expect, it } from 'vitest'
import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { judge } from '@/lib/core/risk/judge'
import { aged, family, type FamilyGiven } from './support/family'
import { verdict } from './support/verdicts'

const flagsOf = (given: FamilyGiven) => verdict(given).flags.map(({ id }) => id)

describe('with the proposed questions', () => {
  it.each([
    ['2e', { others: [{ AWAY: 1, CAT: 4, AWAYYEAR: 1 }] }],
    ['2j', { household: { JAILMEMBER: 1 } }],
    ['4h', { others: [{ CES: 1 }] }],
    ['5e', { household: { HEATSRC: 0 } }],
    ['5e', { household: { FURNMIN: 0 } }],
    ['6d', { others: [{ born: aged(15), ADSUBST: [3] }] }],
    ['6e2', { others: [{ born: aged(15), ADSUBST: [1] }] }],
  ] satisfies [string, FamilyGiven][])('%s may be confirmed, apart from the official verdict', (id, given) => {
    const { confirmed, extended } = verdict(given)
    expect([confirmed.includes(id), extended.confirmed.includes(id)]).toEqual([false, true])
    expect(Object.keys(extended.because)).toContain(id)
    expect(extended.situations).toBe(extended.confirmed.length)
  })

  it('nursery children make a large family', () => {
    const { confirmed, extended } = verdict({ others: [{}, {}, { born: aged(2), OCUP: 14, CRESA: 1 }] })
    expect([confirmed, extended.confirmed]).toEqual([[], ['4g']])
    expect(extended.children.map(({ direct }) => direct)).toEqual([['4g'], ['4g'], ['4g']])
  })

  it('a guardian takes 2d away', () => {
    const orphan = { MOMPREZ: 0, ASKMOM: 11, DADPREZ: 0, ASKDAD: 11, ATHOME: 0 }
    for (const [GUARDIAN, holds] of [
      [0, true],
      [1, false],
      [2, false],
    ] as const) {
      const { confirmed, extended } = verdict({ others: [{ ...orphan, GUARDIAN }] })
      expect([confirmed.includes('2d'), extended.confirmed.includes('2d')]).toEqual([true, holds])
    }
  })

  it('change nothing when none is answered', () => {
    const given = {
      others: [{ DISCIP: 5, CES: undefined, AWAYYEAR: undefined }],
      household: { HEATSRC: undefined, L9a: 1 },
    }
    const { confirmed, situations, children, extended, undetermined } = verdict(given)
    expect(extended).toMatchObject({ confirmed, situations, children, because: {} })
    expect(undetermined).toEqual([])
    expect(extended.undetermined).toEqual(['4h', '5e'])
  })
})

describe('flags', () => {
  it.each<[string, FamilyGiven]>([
    ['birth-date-assumed', { others: [{ born: '2010' }] }],
    ['birth-date-assumed', { others: [{ born: '2010-04' }] }],
    ['separated-child-too-old', { mother: { OTHERCHILD: 1 }, separatedChildren: [{}, { born: aged(27) }] }],
    ['other-parent-abroad', { mother: { OCUP: 12 }, others: [{ DADPREZ: 0, ASKDAD: 2, ATHOME: 1 }] }],
    ['parents-at-home-differ', { others: [{ ATHOME: 1 }] }],
    ['minor-mother-differs', { others: [{ CMIN: 1 }] }],
    ['births-differ', { mother: { WOMAN: 1, NRKIDS: 3, NRDEAD: 1, NRALIVE: 1, ALIVEKIDS: 0 } }],
    ['special-school-uncertified', { others: [{ TYPESCH: 2 }] }],
    ['shelter-differs', { household: { L10: 1, L11: 6 } }],
    ['shelter-differs', { household: { L10: 3, L11: 1 } }],
    ['separated-child-unlisted', { mother: { OTHERCHILD: 1 } }],
    ['separated-child-unannounced', { separatedChildren: [{}] }],
    ['nobody-and-somebody', { mother: { OTHERCHILD: 1 }, separatedChildren: [{ DS5: [1, 5] }] }],
  ])('%s', (id, given) => expect(flagsOf(given)).toEqual([id]))

  it('tell of minors who live alone', () => {
    const alone = { MOMPREZ: 0, ASKMOM: 11, DADPREZ: 0, ASKDAD: 11, ATHOME: 0, MAINRESP: 3 }
    const given = { mother: null, father: null, household: { PROPLOC: 3 }, others: [{ ...alone, born: aged(17) }] }
    expect(flagsOf(given)).toEqual(['minors-only'])
  })

  it('tell whose birth date is a guess', () =>
    expect(verdict({ mother: { born: '1985' }, others: [{ born: '2010-04' }, {}] }).flags).toEqual([
      { id: 'birth-date-assumed', entity: 'person', cpers: 1 },
      { id: 'birth-date-assumed', entity: 'person', cpers: 3 },
    ]))
})

describe('a birth date that is not whole', () => {
  const adult = (born: string, sheetDate: string) =>
    verdict({ sheetDate, others: [{ born, OCUP: 1, ACTE1: 0 }] }).confirmed.includes('2i1')

  it('stands for 1 July without a month', () => {
    expect(adult('2000', '2018-06-30')).toBe(false)
    expect(adult('2000', '2018-07-01')).toBe(true)
  })
  it('stands for the 15th without a day', () => {
    expect(adult('2000-09', '2018-09-14')).toBe(false)
    expect(adult('2000-09', '2018-09-15')).toBe(true)
  })
  it('is never later than the sheet', () => {
    const baby = verdict({ sheetDate: '2018-03-01', others: [{ born: '2018', OCUP: 14, PHYSICIAN: 0, MILK1: 3 }] })
    expect(baby.confirmed).toEqual(expect.arrayContaining(['3d', '3h14']))
  })
  it('of 29 February is complete on 1 March in a common year', () => {
    expect(adult('2000-02-29', '2018-02-28')).toBe(false)
    expect(adult('2000-02-29', '2018-03-01')).toBe(true)
  })
})

describe('parameters', () => {
  const crowded = (parameters: Readonly<Record<string, number | string>>) =>
    judge(engine, family({ household: { L3: 3, L8a: 1, L8b: 0, L8c: 0, L8d: 0 }, others: [{}, {}, {}, {}, {}] }), {
      parameters,
    }).confirmed.includes('5c')

  it('are those of the day of the sheet, and told', () => {
    const { parameters, rules } = verdict({ sheetDate: '2024-03-01' })
    expect(rules).toBe('2018')
    expect(parameters).toEqual({
      ISR: 660,
      ISR_SHARE: 0.4,
      POVERTY_LINE: 264,
      LARGE_FAMILY_MIN: 3,
      CAMNEC_UNDER12_RULE: 'one_room',
      CAMNEC_COMMON_ROOM: 0,
    })
  })
  it('may be tried otherwise: a room per two children under 12, a common room', () => {
    expect(crowded({})).toBe(false)
    expect(crowded({ CAMNEC_UNDER12_RULE: 'per_pair' })).toBe(true)
    expect(crowded({ CAMNEC_COMMON_ROOM: 1 })).toBe(false)
    expect(crowded({ CAMNEC_COMMON_ROOM: 2 })).toBe(true)
  })
})
