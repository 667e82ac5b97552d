import { askedAt } from '@/lib/core/questionnaire/asked-questions'
import { dayOf, openWorld, readRecord, readSets } from '@/lib/core/questionnaire/open-world'
import type { AnswerOrSpecial, Answers, Sheet, SubjectId } from '@/lib/core/questionnaire/sheet'
import { PENDING, type World } from '@/lib/core/questionnaire/world'
import type { Engine } from './compile'
import { type JudgeOptions, judgeWorld, parametersFor } from './judge'
import type { Verdict } from './verdict'

/** A sheet being filled in: after each answer only the record it belongs to is read again. */
export type Session = {
  /** Puts an answer in, or takes it out (undefined). False for a record that the sheet does not have. */
  readonly answer: (subject: SubjectId, code: string, value: AnswerOrSpecial | undefined) => boolean
  /** The codes asked of a record now, in the order of the form; none for a record that the sheet does not have. */
  readonly visible: (subject: SubjectId) => readonly string[]
  readonly isAsked: (subject: SubjectId, code: string) => boolean
  readonly verdict: () => Verdict
  /** The sheet as answered so far. */
  readonly sheet: () => Sheet
}

/**
 * Opens a sheet for filling in. Records are added and removed, and their numbers (CPERS) changed, by opening the changed sheet
 * again.
 */
export function openSession(engine: Engine, opened: Sheet, options: JudgeOptions = {}): Session {
  const { form } = engine
  const today = dayOf(opened)
  const parameters = parametersFor(engine, opened.sheetDate, options)
  const world: World = openWorld(form, opened, 'whole', { parameters, rows: engine.rows.length })
  // The session writes into answers of its own: copying some two hundred for each new one would cost more than judging them.
  const own = world.subjects.map(({ answers }): Record<string, AnswerOrSpecial> => ({ ...answers }))
  let verdict: Verdict | null = null

  const indexOf = ({ entity, key }: SubjectId): number =>
    world.subjects.findIndex((subject) => subject.entity === entity && subject.key === key)
  const answersOf = (entity: SubjectId['entity']): readonly Answers[] =>
    world.subjects.filter((subject) => subject.entity === entity).map(({ answers }) => ({ ...answers }))

  return {
    answer: (id, code, value) => {
      const index = indexOf(id)
      const subject = world.subjects[index]
      const answers = own[index]
      if (!subject || !answers) return false
      if (value === undefined) Reflect.deleteProperty(answers, code)
      else answers[code] = value
      subject.answers = answers
      readRecord(form, world, index * world.stride, subject, today)
      readSets(form, world)
      verdict = null
      return true
    },
    visible: (id) => {
      const index = indexOf(id)
      return index < 0 ? [] : askedAt(form, world, index * world.stride)
    },
    isAsked: (id, code) => {
      const index = indexOf(id)
      const slot = form.layouts[id.entity].slots.get(code)
      return index >= 0 && slot !== undefined && world.asked[index * world.stride + slot] === 1
    },
    verdict: () => {
      if (!verdict) {
        world.rowHolds.fill(PENDING)
        world.rowTruths.fill(PENDING)
        verdict = judgeWorld(engine, world)
      }
      return verdict
    },
    sheet: () => ({
      ...opened,
      household: answersOf('household')[0] ?? {},
      persons: answersOf('person'),
      separatedChildren: answersOf('separatedChild'),
    }),
  }
}
