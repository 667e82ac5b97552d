import { describe, expect, it } from 'vitest'
import { aged, type FamilyGiven } from './support/family'
import { verdict } from './support/verdicts'

const person = (cpers: number, code: string, value: number | readonly number[]) => ({
  entity: 'person',
  cpers,
  code,
  value,
})

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
