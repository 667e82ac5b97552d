import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { parseSheet } from '@/lib/core/questionnaire/parse-sheet'
import { judge } from '@/lib/core/risk/judge'
import { family } from './support/family'

vi.setConfig({ testTimeout: 60_000 })

const read = (json: unknown) => parseSheet(engine.form.questionnaire, json)
const pathsOf = (json: unknown): readonly string[] => {
  const parsed = read(json)
  return parsed.ok ? [] : parsed.error.map(({ path }) => path)
}

const sound = { id: 'a', form: 'risk-identification-sheet', version: '2018', sheetDate: '2018-10-05' }
const person = (answers: object) => ({ ...sound, persons: [{ CPERS: 1, ...answers }] })
const household = (answers: object) => ({ ...sound, household: answers, persons: [] })
const separated = (answers: object) => ({ ...sound, persons: [], separatedChildren: [{ CPERSCHILD: 21, ...answers }] })

describe('a sheet that comes in', () => {
  it('is taken as it is when nothing is wrong', () => expect(read(family())).toEqual({ ok: true, value: family() }))

  it('may leave out the form, the household and the separated children', () =>
    expect(read({ id: 'a', sheetDate: '2018-10-05', persons: [] })).toEqual({
      ok: true,
      value: { ...sound, household: {}, persons: [], separatedChildren: [] },
    }))

  it('may hold null for no answer, and special answers', () => {
    const parsed = read(household({ VENG: null, L1: { special: 'refused' }, L2: { special: 'not-seen' } }))
    expect(parsed).toMatchObject({ ok: true, value: { household: { L1: { special: 'refused' } } } })
    expect(parsed.ok && Object.keys(parsed.value.household)).toEqual(['L1', 'L2'])
  })

  it('numbers separated children that have no number', () => {
    const parsed = read({ ...sound, persons: [], separatedChildren: [{}, { CPERSCHILD: 21 }, {}] })
    expect(parsed.ok && parsed.value.separatedChildren.map(({ CPERSCHILD }) => CPERSCHILD)).toEqual([22, 21, 23])
  })

  it.each([
    ['no object', 5, ['']],
    ['an array', [], ['']],
    ['nothing', null, ['']],
    ['no id', { ...sound, id: undefined, persons: [] }, ['id']],
    ['no date', { ...sound, sheetDate: undefined, persons: [] }, ['sheetDate']],
    ['a date that is none', { ...sound, sheetDate: '2018-02-30', persons: [] }, ['sheetDate']],
    ['a date with a time', { ...sound, sheetDate: '2018-10-05T10:00', persons: [] }, ['sheetDate']],
    ['a number as date', { ...sound, sheetDate: 20181005, persons: [] }, ['sheetDate']],
    ['another form', { ...sound, form: 'observation-sheet', persons: [] }, ['form']],
    ['another version', { ...sound, version: '2015', persons: [] }, ['version']],
    ['an unknown part', { ...sound, persons: [], person: [] }, ['person']],
    ['no persons', sound, ['persons']],
    ['persons that are no array', { ...sound, persons: {} }, ['persons']],
    ['a person that is no object', { ...sound, persons: [7] }, ['persons[0]', 'persons[0].CPERS']],
    ['a household that is no object', { ...sound, household: [], persons: [] }, ['household']],
  ])('is refused with %s', (_, json, paths) => expect(pathsOf(json)).toEqual(paths))

  it.each([
    ['an unknown code', household({ L99: 1 }), 'household.L99'],
    ['a code of another entity', household({ GENDER: 1 }), 'household.GENDER'],
    ['a code in another case', household({ veng: 1 }), 'household.veng'],
    ['a printed alias', person({ SEX: 1 }), 'persons[0].SEX'],
    ['a derived value', person({ AGE: 10 }), 'persons[0].AGE'],
    ['a code named like a property of objects', person({ constructor: 1 }), 'persons[0].constructor'],
    ['a text for a number', household({ VENG: '900' }), 'household.VENG'],
    ['true for 1', household({ L9e: true }), 'household.L9e'],
    ['2 for yes', household({ L9e: 2 }), 'household.L9e'],
    ['a number for a text', person({ NAME: 5 }), 'persons[0].NAME'],
    ['a code that is no option', household({ L1: 7 }), 'household.L1'],
    ['a fraction of a code', household({ L1: 1.5 }), 'household.L1'],
    ['one code for a multiple answer', person({ TRAUMA: 2 }), 'persons[0].TRAUMA'],
    ['an unknown code in a multiple answer', person({ TRAUMA: [1, 7] }), 'persons[0].TRAUMA'],
    ['a code twice in a multiple answer', person({ TRAUMA: [1, 1] }), 'persons[0].TRAUMA'],
    ['a list for a single answer', person({ DISCIP: [5] }), 'persons[0].DISCIP'],
    ['a fraction of a room', household({ L3: 1.5 }), 'household.L3'],
    ['fewer than no rooms', household({ L3: -1 }), 'household.L3'],
    ['a negative income', household({ VENG: -1 }), 'household.VENG'],
    ['an endless income', household({ VENG: Infinity }), 'household.VENG'],
    ['health above the scale', person({ SAN: 11 }), 'persons[0].SAN'],
    ['a conduct mark of 0', person({ PURT: 0 }), 'persons[0].PURT'],
    ['grade 13', person({ CLASS: 13 }), 'persons[0].CLASS'],
    ['month 13', person({ MM: 13 }), 'persons[0].MM'],
    ['day 32', person({ DD: 32 }), 'persons[0].DD'],
    ['31 April', person({ YY: 2010, MM: 4, DD: 31 }), 'persons[0].DD'],
    ['30 February of no year', person({ MM: 2, DD: 30 }), 'persons[0].DD'],
    ['29 February 2018', person({ YY: 2018, MM: 2, DD: 29 }), 'persons[0].DD'],
    ['a year of two digits', person({ YY: 88 }), 'persons[0].YY'],
    ['a birth next year', person({ YY: 2019 }), 'persons[0].YY'],
    ['a birth next month', person({ YY: 2018, MM: 11 }), 'persons[0].YY'],
    ['a birth tomorrow', person({ YY: 2018, MM: 10, DD: 6 }), 'persons[0].YY'],
    ['a separated child born tomorrow', separated({ YY: 2018, MM: 10, DD: 6 }), 'separatedChildren[0].YY'],
    ['a mother who does not exist', person({ MOMPREZ: 1, MOM: 9 }), 'persons[0].MOM'],
    ['a caregiver who does not exist', person({ MAINRESP: 2 }), 'persons[0].MAINRESP'],
    ['an owner who does not exist', { ...person({}), household: { PROPLOC: 2 } }, 'household.PROPLOC'],
    ['a mother of a separated child who does not exist', separated({ MOM: 1 }), 'separatedChildren[0].MOM'],
    ['a mother who is herself the child', person({ MOM: 1 }), 'persons[0].MOM'],
    ['a person without a number', { ...sound, persons: [{}] }, 'persons[0].CPERS'],
    ['a number used twice', { ...sound, persons: [{ CPERS: 1 }, { CPERS: 1 }] }, 'persons[1].CPERS'],
    [
      'a separated child with a number used twice',
      { ...sound, persons: [], separatedChildren: [{ CPERSCHILD: 21 }, { CPERSCHILD: 21 }] },
      'separatedChildren[1].CPERSCHILD',
    ],
    ['a special answer that is none', household({ VENG: { special: 'later' } }), 'household.VENG'],
  ])('names the variable of %s', (_, json, path) => expect(pathsOf(json)).toEqual([path]))

  it('names all that is wrong at once', () =>
    expect(
      pathsOf({
        ...sound,
        sheetDate: 'today',
        household: { VENG: 'much' },
        persons: [
          { CPERS: 1, MOM: 4 },
          { CPERS: 1, TRAUMA: 3 },
        ],
      }),
    ).toEqual(['sheetDate', 'household.VENG', 'persons[1].TRAUMA', 'persons[1].CPERS', 'persons[0].MOM']))

  it.each([
    ['more children than the printed scale', person({ NRKIDS: 25 })],
    ['more couples than the printed scale', household({ L8a: 12 })],
    ['29 February 2016', person({ YY: 2016, MM: 2, DD: 29 })],
    ['29 February of no year', person({ MM: 2, DD: 29 })],
    ['a birth today', person({ YY: 2018, MM: 10, DD: 5 })],
    ['this year, no month', person({ YY: 2018 })],
    ['this month, no day', person({ YY: 2018, MM: 10 })],
    ['a child that is its own caregiver', person({ MAINRESP: 1 })],
    ['an answer to a question that is not asked', person({ YY: 1980, TRAUMA: [2], MILK1: 3 })],
    ['no choice in a multiple answer', person({ TRAUMA: [] })],
    ['an amount with bani', household({ VENG: 900.55 })],
    ['proposed questions', household({ HEATSRC: 0, FURNMIN: 1, JAILMEMBER: 0 })],
  ])('may hold %s', (_, json) => expect(pathsOf(json)).toEqual([]))

  it('says in words what is wrong', () => {
    const parsed = read(person({ MOMPREZ: 1, MOM: 9 }))
    expect(parsed.ok || parsed.error).toEqual([
      {
        path: 'persons[0].MOM',
        message: 'persons[0].MOM refers to 9, and the household has no such person',
        key: 'nobody',
        params: { value: 9 },
      },
    ])
  })
})

describe('whatever comes in', () => {
  const anything = fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true, withSparseArray: true })
  const nearly = fc.record(
    {
      id: fc.oneof(fc.string(), anything),
      sheetDate: fc.constantFrom('2018-10-05', '2018-02-31', ''),
      household: fc.oneof(
        anything,
        fc.dictionary(fc.constantFrom('VENG', 'L1', 'PROPLOC', 'GEO2', '__proto__'), anything),
      ),
      persons: fc.oneof(
        anything,
        fc.array(
          fc.dictionary(fc.constantFrom('CPERS', 'YY', 'MM', 'DD', 'MOM', 'TRAUMA', 'GENDER', 'NAME'), anything),
        ),
      ),
      separatedChildren: fc.oneof(anything, fc.array(anything)),
    },
    { requiredKeys: [] },
  )

  it('a hole in a list is no person', () => {
    const parsed = read({ id: 'a', sheetDate: '2018-10-05', persons: new Array(1) })
    expect(parsed.ok ? [] : parsed.error.map(({ path }) => path)).toContain('persons[0]')
  })

  it('is judged or refused, never thrown over', () => {
    fc.assert(
      fc.property(fc.oneof(anything, nearly), (json) => {
        const parsed = read(json)
        if (parsed.ok) judge(engine, parsed.value)
        else expect(parsed.error.length).toBeGreaterThan(0)
      }),
      { numRuns: 3000 },
    )
  })
})
