import type { Engine } from '@/lib/core/risk/compile'
import { monthsSlot } from '@/lib/core/questionnaire/form'
import type { Condition, EntityKind, Question, SetName, Term } from '@/lib/core/questionnaire/types'

const membersOf: Readonly<Record<SetName, readonly EntityKind[]>> = {
  persons: ['person'],
  children: ['person'],
  women: ['person'],
  separatedChildren: ['separatedChild'],
  linkedChildren: ['person', 'separatedChild'],
  presentParents: ['person'],
  nucleusMembers: ['person'],
  childrenOfMother: ['person', 'separatedChild'],
}

const relative: readonly SetName[] = ['presentParents', 'nucleusMembers', 'childrenOfMother']
const ordered: readonly Question['type'][] = ['integer', 'decimal', 'year', 'month', 'day', 'code']

/** Everything wrong with a condition about `entity`: unknown names, operators that do not fit, options that do not exist. */
export function faultsIn(engine: Engine, condition: Condition, entity: EntityKind): readonly string[] {
  const { layouts } = engine.form
  const numbers = engine.rules.numbers.map(({ name }) => name)
  const faults: string[] = []

  const questionOf = (code: string, of: EntityKind): Question | null => {
    const question = layouts[of].questions.get(code)
    if (question) return question
    const derived = (layouts[of].slots.get(code) ?? monthsSlot + 1) <= monthsSlot && of !== 'household'
    if (!derived && !numbers.includes(code)) faults.push(`${of} has no ${code}`)
    return null
  }
  const optionsExist = (question: Question | null, values: readonly number[]): void => {
    const known = question?.type === 'boolean' ? [0, 1] : question?.options?.map(({ code }) => code)
    for (const value of known ? values : [])
      if (!known?.includes(value)) faults.push(`${question?.code} has no option ${value}`)
  }
  const set = (name: SetName, where: Condition | undefined, of: EntityKind): void => {
    if (relative.includes(name) && of === 'household') faults.push(`${name} of the household`)
    if (where) for (const member of membersOf[name]) visit(where, member)
  }
  const term = (part: Term, of: EntityKind): void => {
    if (part.kind === 'variable') {
      const question = questionOf(part.code, of)
      if (question && ['text', 'multi', 'personRef'].includes(question.type)) faults.push(`${part.code} is no number`)
    }
    if (part.kind === 'parameter' && !engine.rules.parameters.some(({ name }) => name === part.name))
      faults.push(`no parameter ${part.name}`)
    if (part.kind === 'count') set(part.set, part.where, of)
    if (part.kind === 'divide') [part.left, part.right].forEach((each) => term(each, of))
    if (part.kind === 'sum' || part.kind === 'least') part.terms.forEach((each) => term(each, of))
    if (part.kind === 'roundUp') term(part.term, of)
    if (part.kind === 'choice') Object.values(part.cases).forEach((each) => term(each, of))
  }
  const compare = ({ left, op, right }: Extract<Condition, { kind: 'compare' }>, of: EntityKind): void => {
    term(left, of)
    term(right, of)
    if (left.kind !== 'variable' || right.kind !== 'number') return
    const question = questionOf(left.code, of)
    if (op === '==' || op === '!=') optionsExist(question, [right.value])
    else if (question && !ordered.includes(question.type)) faults.push(`${left.code} ${op} has no sense`)
  }
  const visit = (part: Condition, of: EntityKind): void => {
    switch (part.kind) {
      case 'compare':
        return compare(part, of)
      case 'in':
      case 'has': {
        const question = questionOf(part.code, of)
        if (question?.type !== (part.kind === 'in' ? 'code' : 'multi'))
          faults.push(`${part.code}: ${part.kind} does not fit`)
        return optionsExist(question, part.values)
      }
      case 'and':
        return part.all.forEach((each) => visit(each, of))
      case 'or':
        return part.any.forEach((each) => visit(each, of))
      case 'not':
        return visit(part.negated, of)
      case 'some':
      case 'every':
        return set(part.set, part.where, of)
      case 'derived':
        if (!engine.rules.truths.some(({ name, of: owners }) => name === part.name && owners.includes(of)))
          faults.push(`${of} has no derived value ${part.name}`)
        return
      case 'row':
        if (of !== 'household' || !engine.rules.rows.some(({ id }) => id === part.id)) faults.push(`row ${part.id}`)
        return
      case 'childRow':
        if (of !== 'person' || !engine.rules.rows.some(({ id, childCondition }) => id === part.id && childCondition))
          faults.push(`child row ${part.id}`)
        return
    }
  }
  visit(condition, entity)
  return faults
}
