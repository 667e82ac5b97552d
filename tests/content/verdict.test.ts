import { describe, expect, it } from 'vitest'
import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { judge } from '@/lib/core/risk/judge'
import { aged, family, type FamilyGiven } from './support/family'

const verdict = (given: FamilyGiven) => judge(engine, family(given))
const person = (cpers: number, code: string, value: number | readonly number[]) => ({
  entity: 'person',
  cpers,
  code,
  value,
})
const flagsOf = (given: FamilyGiven) => verdict(given).flags.map(({ id }) => id)

describe('what decided', () => {
  it.each([
    ['1a1', { household: { VENG: 500 } }, [{ entity: 'household', code: 'VENG', value: 500 }]],
    [
      '1a',
      { household: { VENG: 500, L1: 1, L2: 2 } },
      [
        { entity: 'household', code: 'VENG', value: 500 },
        { entity: 'household', code: 'L1', value: 1 },
        { entity: 'household', code: 'L2', value: 2 },
      ],
    ],
    ['1c1', { household: { L1: 3 } }, [{ entity: 'household', code: 'L1', value: 3 }]],
    [
      '1b',
      { mother: { OCUP: 12 }, father: { OCUP: 8 } },
      [person(3, 'MOM', 1), person(3, 'DAD', 2), person(1, 'OCUP', 12), person(2, 'OCUP', 8)],
    ],
    [
      '2a',
      {
        others: [
          { born: aged(17), GENDER: 2, WOMAN: 0 },
          { born: aged(1), MOM: 3 },
        ],
      },
      [person(4, 'MOM', 3)],
    ],
    [
      '2d',
      { others: [{ MOMPREZ: 0, ASKMOM: 11, SITDAD: 8, ATHOME: 1 }] },
      [person(3, 'MOMPREZ', 0), person(3, 'ASKMOM', 11), person(3, 'SITDAD', 8)],
    ],
    [
      '2f',
      { separatedChildren: [{}, {}] },
      [
        { entity: 'separatedChild', cpers: 21, code: 'CPERSCHILD', value: 21 },
        { entity: 'separatedChild', cpers: 22, code: 'CPERSCHILD', value: 22 },
      ],
    ],
    [
      '2j',
      { separatedChildren: [{ DADPREZ: 0, ASKDAD: 6 }] },
      [
        { entity: 'separatedChild', cpers: 21, code: 'DADPREZ', value: 0 },
        { entity: 'separatedChild', cpers: 21, code: 'ASKDAD', value: 6 },
      ],
    ],
    ['3d', { others: [{ born: aged(0, 5), OCUP: 14, PHYSICIAN: 0 }] }, [person(3, 'PHYSICIAN', 0)]],
    ['4b', { others: [{ OCUP: 14 }] }, [person(3, 'OCUP', 14)]],
    ['4g', { others: [{}, {}, {}] }, [person(3, 'OCUP', 11), person(4, 'OCUP', 11), person(5, 'OCUP', 11)]],
    [
      '5c',
      { household: { L3: 1 } },
      ['L8a', 'L8b', 'L8c', 'L8d', 'L3'].map((code) => ({
        entity: 'household',
        code,
        value: code === 'L8a' || code === 'L3' ? 1 : 0,
      })),
    ],
    ['6b', { others: [{ DISCIP: 5, CSING: 1 }] }, [person(3, 'DISCIP', 5), person(3, 'CSING', 1)]],
    ['6b2', { others: [{ TRAUMA: [2, 4] }, { DISCIP: 3 }] }, [person(3, 'TRAUMA', [2, 4]), person(4, 'DISCIP', 3)]],
  ] satisfies [string, FamilyGiven, unknown[]][])('for %s are the answers that made it hold', (id, given, reasons) =>
    expect(verdict(given).because[id]).toEqual(reasons),
  )
})

describe('situations', () => {
  it.each([
    [{}, 0, null],
    [{ household: { L9a: 1 } }, 1, 12],
    // A composite counts once, however many of its sub-rows hold.
    [{ others: [{ DISCIP: 5, CSING: 1, TRAUMA: [1] }] }, 1, 12],
    [{ household: { L9a: 1, L9e: 0, OBS1: 1, L_Buc_a: 0, L11: 7 } }, 5, 12],
    [{ household: { L9a: 1, L9e: 0, OBS1: 1, L_Buc_a: 0, L11: 7, L3: 1 } }, 6, 6],
    [{ household: { L9a: 1, L9e: 0, OBS1: 1, L_Buc_a: 0, L11: 7, L3: 1, L1: 1 }, mother: { ALC: 1, BCRON: 1 } }, 10, 6],
    [
      {
        household: { L9a: 1, L9e: 0, OBS1: 1, L_Buc_a: 0, L11: 7, L3: 1, L1: 1 },
        mother: { ALC: 1, BCRON: 1, DIZ: 1 },
      },
      11,
      3,
    ],
  ] satisfies [FamilyGiven, number, number | null][])(
    'of %o are %i, visited every %o months',
    (given, situations, months) => {
      const { situations: counted, monitoringMonths } = verdict(given)
      expect([counted, monitoringMonths]).toEqual([situations, months])
    },
  )
})

describe('children', () => {
  it('are listed by number, with the rows to which they are directly exposed', () => {
    const { children } = verdict({
      others: [{ born: aged(18), OCUP: 1, DIZ: 1 }, { DIZ: 1, REIN: 1 }, {}, { born: '' }],
    })
    expect(children).toEqual([
      { cpers: 4, direct: ['2g', '2h2'] },
      { cpers: 5, direct: [] },
    ])
  })
})

describe('the alert', () => {
  it.each([
    ...[1, 2, 3, 4, 5, 6].map((harm): [string, FamilyGiven] => [`harm ${harm}`, { others: [{ TRAUMA: [harm] }] }]),
    ['beating', { others: [{}, { DISCIP: 5 }] }],
  ])('is raised by %s', (_, given) => expect(verdict(given).alert).toBe(true))

  it.each<[string, FamilyGiven]>([
    ['nothing', {}],
    ...[0, 1, 2, 3, 4, 6, 7, 8, 9].map((DISCIP): [string, FamilyGiven] => [
      `discipline ${DISCIP}`,
      { others: [{ DISCIP }] },
    ]),
    ['a child left alone', { others: [{ CSING: 1 }] }],
    ['harm noted of a grown-up', { others: [{ born: aged(18), OCUP: 1, TRAUMA: [2], DISCIP: 5 }] }],
    ['harm noted of somebody of unknown age', { others: [{ born: '', TRAUMA: [2] }] }],
    ['a woman hit', { mother: { WOMAN: 1, VIOLENCE: 1 } }],
  ])('is not raised by %s', (_, given) => expect(verdict(given).alert).toBe(false))

  it('names its reasons, and the signs left to the social worker', () => {
    const { alertReasons, decideFurther } = verdict({
      others: [{ DISCIP: 5 }, { DISCIP: 3, CSING: 1 }, { TRAUMA: [1] }],
    })
    expect(alertReasons).toEqual([person(3, 'DISCIP', 5), person(5, 'TRAUMA', [1])])
    expect(decideFurther).toEqual([person(4, 'DISCIP', 3), person(4, 'CSING', 1)])
  })
})

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
