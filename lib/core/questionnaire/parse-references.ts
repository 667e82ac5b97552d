import { codes, firstSeparatedKey, keyCode } from './reserved'
import type { Answers } from './sheet'
import { faultAt, type SheetFault } from './sheet-faults'
import type { Question } from './types'

/** Finds records without a number (separated children are numbered by `numberSeparated`) and numbers used twice. */
export function keyFaults(
  entity: 'person' | 'separatedChild',
  records: readonly Answers[],
  path: string,
): SheetFault[] {
  const code = keyCode(entity) ?? ''
  const seen = new Set<number>()
  return records.flatMap((answers, index) => {
    const key = answers[code]
    const at = `${path}[${index}].${code}`
    if (typeof key !== 'number') return [faultAt(at, { key: 'missing-key' })]
    if (seen.has(key)) return [faultAt(at, { key: 'duplicate-key', params: { value: key } })]
    seen.add(key)
    return []
  })
}

/** Gives separated children without a number the next free ones from 21 on, as the printed form does. */
export function numberSeparated(records: readonly Answers[]): readonly Answers[] {
  const taken = new Set(records.map((answers) => answers[codes.separatedChild]))
  let next = firstSeparatedKey
  return records.map((answers) => {
    if (answers[codes.separatedChild] !== undefined) return answers
    while (taken.has(next)) next++
    taken.add(next)
    return { ...answers, [codes.separatedChild]: next }
  })
}

/** Finds references to nobody, and children who are their own mother or father. */
export function referenceFaults(
  questions: ReadonlyMap<string, Question>,
  answers: Answers,
  persons: ReadonlySet<number>,
  path: string,
): SheetFault[] {
  return Object.entries(answers).flatMap(([code, value]) => {
    if (questions.get(code)?.type !== 'personRef' || typeof value !== 'number') return []
    if (!persons.has(value)) return [faultAt(`${path}.${code}`, { key: 'nobody', params: { value } })]
    const isParent = code === codes.mother || code === codes.father
    if (isParent && answers[codes.person] === value) return [faultAt(`${path}.${code}`, { key: 'own-parent' })]
    return []
  })
}
