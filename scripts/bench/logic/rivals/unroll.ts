import { keyCode, separatedAgeLimit } from '@/lib/core/questionnaire/reserved'
import type { Answers, Sheet } from '@/lib/core/questionnaire/sheet'
import type { Condition, EntityKind, SetName, Term } from '@/lib/core/questionnaire/types'
import type { ParameterValues } from '@/lib/core/questionnaire/world'
import type { Engine } from '@/lib/core/risk/compile'
import { all, always, any, compare, type Flat, type FlatTerm, not, number, sum, truth, variable } from './flat'

export type Subject = { readonly entity: EntityKind; readonly key: number; readonly answers: Answers }
type Member = { readonly subject: Subject; readonly belongs: Flat }

export const nameOf = ({ entity, key }: Subject, code: string): string => `${entity}${key}_${code}`
export const rowName = (id: string): string => `row_${id}`

export function subjectsOf(sheet: Sheet): readonly Subject[] {
  const of = (entity: EntityKind, records: readonly Answers[]) =>
    records.map((answers) => ({ entity, key: Number(answers[keyCode(entity) ?? ''] ?? 0), answers }))
  return [
    ...of('household', [sheet.household]),
    ...of('person', sheet.persons),
    ...of('separatedChild', sheet.separatedChildren),
  ]
}

/** Writes conditions out for the people of one sheet. */
export function unroller(engine: Engine, subjects: readonly Subject[], parameters: ParameterValues) {
  const { rules } = engine
  const of = (entity: EntityKind) => subjects.filter((subject) => subject.entity === entity)
  const field = (subject: Subject, code: string): FlatTerm => variable(nameOf(subject, code))
  const is = (subject: Subject, code: string, value: number): Flat => compare(field(subject, code), '==', number(value))
  const parameter = (name: string): number => Number(parameters[name])

  const children = (): Member[] =>
    of('person').map((subject) => ({ subject, belongs: compare(field(subject, 'AGE'), '<', number(18)) }))
  const separated = (): Member[] =>
    of('separatedChild').map((subject) => ({
      subject,
      belongs: compare(field(subject, 'AGE'), '<', number(separatedAgeLimit)),
    }))

  function members(set: SetName, at: Subject): readonly Member[] {
    switch (set) {
      case 'persons':
        return of('person').map((subject) => ({ subject, belongs: always }))
      case 'children':
        return children()
      case 'women':
        return of('person').map((subject) => ({ subject, belongs: is(subject, 'GENDER', 2) }))
      case 'separatedChildren':
        return separated()
      case 'linkedChildren':
        return [...children(), ...separated()]
      case 'presentParents':
        return of('person').map((subject) => ({
          subject,
          belongs: any(is(at, 'MOM', subject.key), is(at, 'DAD', subject.key)),
        }))
      case 'nucleusMembers':
        return of('person').map((subject) => ({
          subject,
          belongs: compare(field(subject, 'NUCLEUS_CODE'), '==', field(at, 'NUCLEUS_CODE')),
        }))
      case 'childrenOfMother':
        return [...children(), ...separated()].map(({ subject, belongs }) => ({
          subject,
          belongs: all(belongs, is(subject, 'MOM', at.key)),
        }))
    }
  }

  function term(from: Term, at: Subject): FlatTerm {
    switch (from.kind) {
      case 'number':
        return number(from.value)
      case 'parameter':
        return number(parameter(from.name))
      case 'variable': {
        const derived = rules.numbers.find(({ name }) => name === from.code)
        return derived ? term(derived.value, at) : field(at, from.code)
      }
      case 'count':
        return sum(
          ...members(from.set, at).map(({ subject, belongs }) =>
            truth(from.where ? all(belongs, condition(from.where, subject)) : belongs),
          ),
        )
      case 'divide':
        // Only people and constants divide.
        return {
          kind: 'over',
          term: term(from.left, at),
          by: from.right.kind === 'number' ? from.right.value : of('person').length,
        }
      case 'sum':
        return sum(...from.terms.map((each) => term(each, at)))
      case 'least':
        // Only "one room, however many".
        return truth(all(...from.terms.map((each) => compare(term(each, at), '>=', number(1)))))
      case 'roundUp': {
        // Only halves.
        const inner = term(from.term, at)
        return inner.kind === 'over' ? { ...inner, term: sum(inner.term, { ...inner, kind: 'rest' }) } : inner
      }
      case 'choice': {
        const chosen = from.cases[String(parameters[from.parameter])]
        if (!chosen) throw new Error(`no case for ${from.parameter}`)
        return term(chosen, at)
      }
    }
  }

  function condition(from: Condition, at: Subject): Flat {
    switch (from.kind) {
      case 'compare':
        return compare(term(from.left, at), from.op, term(from.right, at))
      case 'in':
        return any(...from.values.map((value) => is(at, from.code, value)))
      case 'has':
        return { kind: 'has', name: nameOf(at, from.code), codes: from.values }
      case 'and':
        return all(...from.all.map((part) => condition(part, at)))
      case 'or':
        return any(...from.any.map((part) => condition(part, at)))
      case 'not':
        return not(condition(from.negated, at))
      case 'some':
        return any(...members(from.set, at).map(({ subject, belongs }) => all(belongs, condition(from.where, subject))))
      case 'every':
        return all(
          ...members(from.set, at).map(({ subject, belongs }) => any(not(belongs), condition(from.where, subject))),
        )
      case 'derived': {
        const found = rules.truths.find(({ name, of: owners }) => name === from.name && owners.includes(at.entity))
        if (!found) throw new Error(`no ${from.name}`)
        return condition(found.condition, at)
      }
      case 'row':
        return compare(variable(rowName(from.id)), '==', number(1))
      case 'childRow': {
        const row = rules.rows.find(({ id }) => id === from.id)
        if (!row?.childCondition) throw new Error(`no child row ${from.id}`)
        return condition(row.childCondition, at)
      }
    }
  }
  return condition
}
