import { parseDay } from '@/lib/core/dates/calendar-date'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { isRecord, parseRecord, questionsOf } from './parse-record'
import { keyFaults, numberSeparated, referenceFaults } from './parse-references'
import { codes } from './reserved'
import type { Answers, Sheet } from './sheet'
import { faultAt, type SheetFault } from './sheet-faults'
import type { Question, Questionnaire } from './types'

const parts = ['id', 'form', 'version', 'sheetDate', 'household', 'persons', 'separatedChildren']

/**
 * Reads a sheet from JSON of any shape, and finds all that is wrong with it at once. An answer that has no place in the form is a
 * fault; one whose question does not apply is none (no rule counts it, `prune` takes it out). `form` and `version` may be
 * left out, `separatedChildren` and `household` too.
 */
export function parseSheet(questionnaire: Questionnaire, json: unknown): Result<Sheet, readonly SheetFault[]> {
  if (!isRecord(json)) return fail([faultAt('', { key: 'sheet-not-object' })])
  const faults: SheetFault[] = []
  for (const key of Object.keys(json)) if (!parts.includes(key)) faults.push(faultAt(key, { key: 'sheet-unknown-key' }))

  const { id, sheetDate } = json
  const named = typeof id === 'number' ? String(id) : id
  if (typeof named !== 'string' || named === '') faults.push(faultAt('id', { key: 'sheet-no-id' }))
  for (const [key, expected] of [
    ['form', questionnaire.name],
    ['version', questionnaire.version],
  ] as const)
    if ((json[key] ?? expected) !== expected)
      faults.push(faultAt(key, { key: 'sheet-other-form', params: { expected } }))

  const day = typeof sheetDate === 'string' ? parseDay(sheetDate) : null
  if (sheetDate === undefined || sheetDate === null) faults.push(faultAt('sheetDate', { key: 'sheet-no-date' }))
  else if (!day) faults.push(faultAt('sheetDate', { key: 'sheet-bad-date' }))

  const ofHousehold = questionsOf(questionnaire, 'household')
  const ofPersons = questionsOf(questionnaire, 'person')
  const ofSeparated = questionsOf(questionnaire, 'separatedChild')
  const listOf = (key: string, questions: ReadonlyMap<string, Question>): readonly Answers[] => {
    const list = json[key] ?? []
    if (Array.isArray(list))
      // A hole in a list is no record either.
      return Array.from<unknown>(list).map((record, index) =>
        parseRecord(questions, record, `${key}[${index}]`, day, faults),
      )
    faults.push(faultAt(key, { key: 'sheet-not-array' }))
    return []
  }
  if (json.persons === undefined) faults.push(faultAt('persons', { key: 'sheet-no-persons' }))
  const household = parseRecord(ofHousehold, json.household ?? {}, 'household', null, faults)
  const persons = listOf('persons', ofPersons)
  const separatedChildren = numberSeparated(listOf('separatedChildren', ofSeparated))

  faults.push(
    ...keyFaults('person', persons, 'persons'),
    ...keyFaults('separatedChild', separatedChildren, 'separatedChildren'),
  )
  const known = new Set(persons.map((answers) => answers[codes.person]).filter((key) => typeof key === 'number'))
  faults.push(
    ...referenceFaults(ofHousehold, household, known, 'household'),
    ...persons.flatMap((answers, index) => referenceFaults(ofPersons, answers, known, `persons[${index}]`)),
    ...separatedChildren.flatMap((answers, index) =>
      referenceFaults(ofSeparated, answers, known, `separatedChildren[${index}]`),
    ),
  )

  if (faults.length > 0 || typeof named !== 'string' || typeof sheetDate !== 'string')
    return fail(faults.filter(({ path }, index) => faults.findIndex((fault) => fault.path === path) === index))
  const { name, version } = questionnaire
  return ok({ id: named, form: name, version, sheetDate, household, persons, separatedChildren })
}
