import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { codes } from '@/lib/core/questionnaire/reserved'
import type { Answers } from '@/lib/core/questionnaire/sheet'
import { apply } from '@/lib/core/sheet-sync/apply'
import type { Entry } from '@/lib/core/sheet-sync/change'
import type { SheetContent } from '@/lib/core/sheet-sync/content'
import { idOf } from '../people/ids'
import type { RiskStory } from '../story/case-story'

/** The sections that the worker has answered before leaving: who lives there, and what the household lives on. */
const answeredSections = ['1.1', '1.2', '3.1']
/** What is known of a person before the visit. */
const knownBefore = ['NAME', codes.gender, codes.birthYear, codes.birthMonth, codes.birthDay, 'ACTE1', 'CNP']

const answeredCodes = (entity: 'person' | 'household'): readonly string[] =>
  riskEngine2018.form.questionnaire.sections
    .filter((section) => section.entity === entity && answeredSections.includes(section.id))
    .flatMap(({ questions }) => questions.map(({ code }) => code))

/** A change of the log before it has its id, moment and revision. */
type Step = Pick<Entry, 'kind' | 'entity' | 'number' | 'code' | 'value'>

const answersAmong = (answers: Answers, wanted: readonly string[], entity: Entry['entity'], number: number): Step[] =>
  wanted.flatMap((code): Step[] => {
    const value = answers[code]
    return value === undefined || code === codes.person ? [] : [{ kind: 'answer', entity, number, code, value }]
  })

/** A sheet left halfway: the log of what was answered, one answer every twenty seconds, and what the log comes to. */
export function begunLog({ id, sheet, begunAt }: RiskStory): {
  readonly content: SheetContent
  readonly entries: readonly Entry[]
} {
  const numbered = sheet.persons.map((answers) => ({ answers, number: Number(answers[codes.person]) }))
  const roster = numbered.flatMap(({ answers, number }): Step[] => [
    { kind: 'add', entity: 'person', number, code: '', value: null },
    ...answersAmong(answers, knownBefore, 'person', number),
  ])
  const asked = answeredCodes('person').filter((code) => !knownBefore.includes(code))
  const talk = [
    ...numbered.flatMap(({ answers, number }) => answersAmong(answers, asked, 'person', number)),
    ...answersAmong(sheet.household, answeredCodes('household'), 'household', 0),
  ]
  const later = (seconds: number) => new Date(Date.parse(begunAt) + seconds * 1000).toISOString()
  const entries = [...roster, ...talk].map((step, index): Entry => ({
    ...step,
    id: idOf(`change ${id} ${index}`),
    at: later(Math.max(0, index + 1 - roster.length) * 20),
    revision: index + 1,
  }))
  const empty: SheetContent = { sheetDate: sheet.sheetDate, household: {}, persons: {}, separatedChildren: {} }
  return { content: entries.reduce((content, entry) => apply(content, entry), empty), entries }
}
