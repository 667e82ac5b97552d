import { codes } from './reserved'
import type { Condition, DerivedTruth, EntityKind, SetName, Term } from './types'

/** A variable, AGE and MONTHS included, that a condition reads of an entity. */
export type Use = { readonly entity: EntityKind; readonly code: string }

/** What the names in a condition stand for. */
export type Names = {
  readonly truths: readonly DerivedTruth[]
  readonly numbers: ReadonlyMap<string, Term>
  readonly row: (id: string) => Condition | undefined
  readonly childRow: (id: string) => Condition | undefined
}

/** Whom a set is made of, and what membership rests on. */
function setUses(
  set: SetName,
  entity: EntityKind,
): { readonly of: readonly EntityKind[]; readonly uses: readonly Use[] } {
  const age = (of: EntityKind): Use => ({ entity: of, code: codes.age })
  switch (set) {
    case 'persons':
      return { of: ['person'], uses: [] }
    case 'children':
      return { of: ['person'], uses: [age('person')] }
    case 'women':
      return { of: ['person'], uses: [{ entity: 'person', code: codes.gender }] }
    case 'separatedChildren':
      return { of: ['separatedChild'], uses: [age('separatedChild')] }
    case 'linkedChildren':
      return { of: ['person', 'separatedChild'], uses: [age('person'), age('separatedChild')] }
    case 'presentParents':
      return { of: ['person'], uses: [codes.mother, codes.father].map((code) => ({ entity, code })) }
    case 'nucleusMembers':
      return { of: ['person'], uses: [{ entity: 'person', code: codes.nucleus }] }
    case 'childrenOfMother': {
      const of = ['person', 'separatedChild'] as const
      return { of, uses: of.flatMap((each) => [age(each), { entity: each, code: codes.mother }]) }
    }
  }
}

function usesOfSet(set: SetName, where: Condition | undefined, entity: EntityKind, names: Names): readonly Use[] {
  const { of, uses } = setUses(set, entity)
  return [...uses, ...(where ? of.flatMap((each) => usesOf(where, each, names)) : [])]
}

/** Every variable that a term about `entity` reads, derived numbers opened up. */
function usesOfTerm(term: Term, entity: EntityKind, names: Names): readonly Use[] {
  const all = (terms: readonly Term[]) => terms.flatMap((part) => usesOfTerm(part, entity, names))
  switch (term.kind) {
    case 'variable': {
      const number = names.numbers.get(term.code)
      return number ? usesOfTerm(number, 'household', names) : [{ entity, code: term.code }]
    }
    case 'count':
      return usesOfSet(term.set, term.where, entity, names)
    case 'divide':
      return all([term.left, term.right])
    case 'sum':
    case 'least':
      return all(term.terms)
    case 'roundUp':
      return all([term.term])
    case 'choice':
      return all(Object.values(term.cases))
    case 'number':
    case 'parameter':
      return []
  }
}

/** Every variable that a condition about `entity` reads, derived truths and rows opened up. */
export function usesOf(condition: Condition, entity: EntityKind, names: Names): readonly Use[] {
  const all = (conditions: readonly Condition[]) => conditions.flatMap((part) => usesOf(part, entity, names))
  const opened = (inner: Condition | undefined, of: EntityKind) => (inner ? usesOf(inner, of, names) : [])
  switch (condition.kind) {
    case 'compare':
      return [condition.left, condition.right].flatMap((term) => usesOfTerm(term, entity, names))
    case 'in':
    case 'has':
      return [{ entity, code: condition.code }]
    case 'and':
      return all(condition.all)
    case 'or':
      return all(condition.any)
    case 'not':
      return all([condition.negated])
    case 'some':
    case 'every':
      return usesOfSet(condition.set, condition.where, entity, names)
    case 'derived': {
      const { name } = condition
      return opened(names.truths.find((truth) => truth.name === name && truth.of.includes(entity))?.condition, entity)
    }
    case 'row':
      return opened(names.row(condition.id), 'household')
    case 'childRow':
      return opened(names.childRow(condition.id), 'person')
  }
}
