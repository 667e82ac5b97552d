import {
  RuleActionJs,
  RuleDataValue,
  type RuleEffectJs,
  RuleEngineContextJs,
  RuleEngineJs,
  RuleEventJs,
  RuleEventStatus,
  RuleJs,
  RuleValueType,
  RuleVariableJs,
  RuleVariableType,
} from '@dhis2/rule-engine'
import type { FlatForm, FlatQuestion } from './flat'
import { type Notation, writer } from './notation'
import type { Rival } from './rival'

/**
 * Expressions there cannot turn a condition into a number: a rule of its own has to assign 1 to a helper variable first.
 * `helpers` collects those in the order in which they are needed.
 */
const notation = (helpers: Map<string, string>): Notation => ({
  variable: (name) => `#{${name}}`,
  comparison: { '==': '==', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=' },
  and: '&&',
  or: '||',
  yes: 'true',
  no: 'false',
  not: (inner) => `!(${inner})`,
  truth: (inner) => {
    const name = helpers.get(inner) ?? `helper_${helpers.size}`
    helpers.set(inner, name)
    return `#{${name}}`
  },
  over: '/',
  rest: '%',
  has: (name, code) => `d2:contains(#{${name}}, '${code}')`,
  given: (name) => `d2:hasValue(#{${name}})`,
})

const stage = 'sheet'
const written = (answer: NonNullable<FlatQuestion['answer']>): string =>
  typeof answer === 'object' ? answer.join(',') : String(answer)

/** Loads the sheet into the rule engine of DHIS2: a rule that hides each question, and rules that assign ages and rows. */
export function dhis2Rival(form: FlatForm): Rival {
  const variable = (type: RuleVariableType, name: string, valueType: RuleValueType) =>
    new RuleVariableJs(type, name, false, [], name, valueType, stage)
  const helpers = new Map<string, string>()
  const { condition, term } = writer(notation(helpers))
  const rules: RuleJs[] = []
  const rule = (name: string, when: string, ...actions: RuleActionJs[]) =>
    rules.push(new RuleJs(when, actions, name, name, stage, rules.length + 1))
  const assign = (name: string, value: string) =>
    new RuleActionJs(value, 'ASSIGN', new Map([['content', `#{${name}}`]]))
  let assigned = 0
  const assignHelpers = () => {
    for (const [when, name] of [...helpers].slice(assigned)) rule(name, when, assign(name, '1'))
    assigned = helpers.size
  }
  for (const each of form.numbers) {
    const value = term(each.term)
    assignHelpers()
    rule(each.name, 'true', assign(each.name, value))
  }
  for (const { name, asks } of form.questions)
    if (asks)
      rule(`hide ${name}`, `!(${condition(asks)})`, new RuleActionJs(null, 'HIDEFIELD', new Map([['field', name]])))
  for (const row of form.rows) {
    const when = condition(row.condition)
    assignHelpers()
    // What is assigned to a helper variable is not told; a text shown is.
    rule(row.name, when, assign(row.name, '1'), new RuleActionJs(null, 'DISPLAYTEXT', new Map([['content', row.id]])))
  }
  const computed = [...form.numbers, ...form.rows].map(({ name }) => name)
  const variables = [
    ...form.questions.map(({ name, type }) =>
      variable(
        RuleVariableType.DATAELEMENT_CURRENT_EVENT,
        name,
        type === 'number' ? RuleValueType.NUMERIC : RuleValueType.TEXT,
      ),
    ),
    ...[...computed, ...helpers.values()].map((name) =>
      variable(RuleVariableType.CALCULATED_VALUE, name, RuleValueType.NUMERIC),
    ),
  ]
  const context = new RuleEngineContextJs(rules, variables)
  const engine = new RuleEngineJs()
  const answers = new Map(
    form.questions.flatMap(({ name, answer }) => (answer === undefined ? [] : [[name, written(answer)] as const])),
  )
  const instant = { toEpochMilli: () => 0 }
  const evaluate = (): readonly RuleEffectJs[] => {
    const values = [...answers].map(([name, value]) => new RuleDataValue(name, value))
    const event = new RuleEventJs(
      'sheet',
      stage,
      stage,
      RuleEventStatus.ACTIVE,
      instant,
      instant,
      null,
      null,
      'commune',
      null,
      values,
    )
    return engine.evaluateEvent(event, null, [], context)
  }
  let effects = evaluate()
  return {
    answer: (name, value) => {
      answers.set(name, String(value))
      effects = evaluate()
    },
    confirmed: () => {
      const fired = new Set(effects.map(({ ruleId }) => ruleId))
      return form.rows.filter(({ name }) => fired.has(name)).map(({ id }) => id)
    },
    visible: () => form.questions.length - effects.filter(({ ruleAction }) => ruleAction.type === 'HIDEFIELD').length,
  }
}
