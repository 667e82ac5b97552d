import { describe, expect, it } from 'vitest'
import { riskRules2018 as rules } from '@/lib/content/indicators/2018'
import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { riskIdentificationSheet2018 as form } from '@/lib/content/questionnaires/risk-identification-sheet/2018'
import { some } from '@/lib/core/questionnaire/conditions'
import type { Condition, EntityKind } from '@/lib/core/questionnaire/types'
import { usesOf } from '@/lib/core/questionnaire/uses'
import { compile, namesOf } from '@/lib/core/risk/compile'
import { parametersOn } from '@/lib/core/risk/parameters'
import { faultsIn } from './support/condition-faults'

const names = namesOf(rules)
const official = form.sections.flatMap(({ entity, questions }) => questions.map((question) => ({ entity, question })))
const proposed = official.filter(({ question }) => question.proposed)

/** Every condition of the rules with the entity it speaks of. */
const conditions: readonly (readonly [string, EntityKind, Condition])[] = [
  ...rules.rows.flatMap((row) => [
    [row.id, 'household', row.condition] as const,
    ...(row.childCondition ? [[`${row.id} of a child`, 'person', row.childCondition] as const] : []),
    ...(row.conditionExtended ? [[`${row.id} extended`, 'household', row.conditionExtended] as const] : []),
    ...(row.childConditionExtended
      ? [[`${row.id} extended, of a child`, 'person', row.childConditionExtended] as const]
      : []),
  ]),
  ...rules.truths.flatMap(({ name, of, condition }) => of.map((entity) => [name, entity, condition] as const)),
  ...rules.checks.map(({ id, of, condition }) => [id, of, condition] as const),
  ['alert', 'person', rules.alert],
  ['decide further', 'person', rules.decideFurther],
]
const filters = official.flatMap(({ entity, question }) =>
  question.askedIf ? [[`${entity} ${question.code}`, entity, question.askedIf] as const] : [],
)

const rowsWhere = (test: (id: string) => boolean) => rules.rows.map(({ id }) => id).filter(test)

describe('the rules of 2018', () => {
  it('have 65 rows, each id once, of which 47 count and 32 say who is directly exposed', () => {
    expect(rules.rows).toHaveLength(65)
    expect(new Set(rules.rows.map(({ id }) => id)).size).toBe(65)
    expect(rules.rows.filter(({ counts }) => counts)).toHaveLength(47)
    expect(rules.rows.filter(({ childCondition }) => childCondition)).toHaveLength(32)
  })

  it('stand in the order of the table: by dimension, sub-rows after their composite', () => {
    const dimensions = rules.dimensions.map(({ id }) => id)
    const places = rules.rows.map(({ dimension }) => dimensions.indexOf(dimension))

    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(rules.rows.every(({ id, dimension }) => id.startsWith(String(dimensions.indexOf(dimension) + 1)))).toBe(true)
    expect(rowsWhere(() => true)).toEqual([...rowsWhere(() => true)].sort())
  })

  it('count what has no parent, and the eighteen sub-rows belong to six composites', () => {
    for (const { parent, counts } of rules.rows) expect(counts).toBe(parent === null)
    const parents = rules.rows.flatMap(({ parent }) => (parent === null ? [] : [parent]))
    expect(parents).toHaveLength(18)
    expect(new Set(parents)).toEqual(new Set(['1a', '2h', '2i', '3h1', '4i', '6b']))
  })

  it('extend eight rows with the eight proposed questions', () => {
    const extended = rules.rows.filter(({ conditionExtended }) => conditionExtended)
    expect(extended.map(({ id }) => id)).toEqual(['2d', '2e', '2j', '4g', '4h', '5e', '6d', '6e2'])
    const read = extended.flatMap(({ conditionExtended }) =>
      conditionExtended ? usesOf(conditionExtended, 'household', names).map(({ code }) => code) : [],
    )
    expect(proposed.filter(({ question }) => !read.includes(question.code))).toEqual([])
    expect(proposed).toHaveLength(8)
  })

  it('rest on official questions alone, except where they are extended', () => {
    const codes = proposed.map(({ question }) => question.code)
    for (const { id, condition } of rules.rows)
      expect(
        usesOf(condition, 'household', names).filter(({ code }) => codes.includes(code)),
        id,
      ).toEqual([])
  })

  it('say of the household what they say of any child', () => {
    for (const { childCondition, condition, childConditionExtended, conditionExtended } of rules.rows) {
      if (childCondition) expect(condition).toEqual(some('children', childCondition))
      if (childConditionExtended) expect(conditionExtended).toEqual(some('children', childConditionExtended))
    }
  })

  it.each([...conditions, ...filters])(
    'names in %s only what exists, with operators that fit',
    (_, entity, condition) => {
      expect(faultsIn(engine, condition, entity)).toEqual([])
    },
  )

  it('read no answer that the form does not ask for', () => {
    for (const [name, entity, condition] of conditions)
      for (const use of usesOf(condition, entity, names)) {
        const isAsked = engine.form.layouts[use.entity].questions.has(use.code)
        expect(isAsked || use.code === 'AGE' || use.code === 'MONTHS', `${name}: ${use.code}`).toBe(true)
      }
  })

  it('have parameters for every day, and use all of them', () => {
    for (const day of ['1990-01-01', '2018-10-05', '2022-03-01', '2026-05-07', '2060-01-01'])
      expect(Object.keys(parametersOn(rules.parameters, day))).toHaveLength(rules.parameters.length)
    const text = JSON.stringify([rules.rows, rules.numbers, rules.parameters])
    for (const { name } of rules.parameters) expect(text.split(`"${name}"`).length, name).toBeGreaterThan(2)
  })

  it.each([
    ['2018-10-05', 200],
    ['2022-02-28', 200],
    ['2022-03-01', 210.2],
    ['2023-02-28', 210.2],
    ['2023-03-01', 239.2],
    ['2024-02-29', 239.2],
    ['2024-03-01', 264],
    ['2026-12-31', 264],
  ])('draw the poverty line of %s at %d lei', (day, line) =>
    expect(parametersOn(rules.parameters, day).POVERTY_LINE).toBe(line),
  )

  it('speak Romanian with ș and ț, and English', () => {
    const labels = [...rules.rows, ...rules.dimensions, ...rules.checks].map(({ label }) => label)
    expect(labels.filter(({ ro, en }) => ro === '' || en === '' || ro === en || /[şţŞŢ]/.test(ro))).toEqual([])
    expect(new Set(labels.map(({ ro }) => ro)).size).toBe(labels.length)
  })
})

describe('rules with a slip', () => {
  const withRow = (condition: Condition) => {
    const label = { ro: 'Rând de probă', en: 'Row on trial' }
    const row = { id: '9z', dimension: 'housing', parent: null, counts: true, label, condition, source: 'a test' }
    return compile(form, { ...rules, rows: [...rules.rows, row] })
  }

  it.each([
    ['an unknown variable', { kind: 'in', code: 'L99', values: [1] }, 'household has no variable L99'],
    ['a variable of somebody else', { kind: 'in', code: 'OCUP', values: [1] }, 'household has no variable OCUP'],
    ['an unknown row', { kind: 'row', id: '9y' }, 'there is no risk row 9y'],
    ['itself', { kind: 'row', id: '9z' }, 'the risk row 9z rests on itself'],
    [
      'a child result that is none',
      { kind: 'childRow', id: '1a' },
      'the risk row 1a says nothing about single children',
    ],
    ['an unknown derived value', { kind: 'derived', name: 'RICH' }, 'household has no derived value RICH'],
  ] satisfies [string, Condition, string][])('are not accepted: %s', (_, condition, message) =>
    expect(() => withRow(condition)).toThrow(message),
  )
})
