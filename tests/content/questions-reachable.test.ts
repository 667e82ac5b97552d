import { describe, expect, it } from 'vitest'
import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { askedQuestions } from '@/lib/core/questionnaire/asked-questions'
import type { Answer, Answers, Sheet } from '@/lib/core/questionnaire/sheet'
import type { Condition, EntityKind, Question } from '@/lib/core/questionnaire/types'
import { usesOf } from '@/lib/core/questionnaire/uses'
import { namesOf } from '@/lib/core/risk/compile'
import { aged, sheetDate } from './support/family'

const names = namesOf(engine.rules)
const births = [0, 1, 3, 5, 8, 11, 12, 13, 30, 60, 6 * 12, 9 * 12, 12 * 12, 15 * 12, 17 * 12, 30 * 12].map((months) =>
  aged(0, months),
)

/** The answers that a question's filter rests on, those of their own filters first. */
function chain(entity: EntityKind, question: Question, seen: readonly string[] = []): readonly Question[] {
  const codes = question.askedIf ? usesOf(question.askedIf, entity, names).map(({ code }) => code) : []
  return codes.flatMap((code) => {
    const needed = engine.form.layouts[entity].questions.get(code)
    if (!needed || seen.includes(code)) return []
    return [...chain(entity, needed, [...seen, code]), needed]
  })
}

/** Answers worth trying: the options, and for a number those around the bounds that the filter names. */
function answersWorthTrying(question: Question, filter: Condition | undefined): readonly Answer[] {
  if (question.type === 'boolean') return [1, 0]
  if (question.type === 'code') return (question.options ?? []).map(({ code }) => code)
  if (question.type === 'multi') return (question.options ?? []).map(({ code }) => [code])
  const bounds = JSON.stringify(filter ?? null).match(/"value":\d+/g) ?? []
  return bounds.flatMap((bound) => [0, 1].map((more) => Number(bound.slice(8)) + more))
}

function sheetOf(entity: EntityKind, answers: Answers): Sheet {
  const empty = {
    id: 'x',
    form: engine.form.questionnaire.name,
    version: '2018',
    sheetDate,
    persons: [],
    household: {},
    separatedChildren: [],
  }
  if (entity === 'household') return { ...empty, household: answers }
  if (entity === 'person') return { ...empty, persons: [{ CPERS: 1, ...answers }] }
  return { ...empty, separatedChildren: [{ CPERSCHILD: 21, ...answers }] }
}

const isAsked = (entity: EntityKind, code: string, answers: Answers): boolean =>
  askedQuestions(engine, sheetOf(entity, answers)).some(
    (asked) => asked.entity === entity && asked.codes.includes(code),
  )

/** Tries answers one after another, going on only where each is itself asked. */
function canBeAsked(entity: EntityKind, question: Question, path: readonly Question[], answers: Answers): boolean {
  const [next, ...rest] = path
  if (!next) return isAsked(entity, question.code, answers)
  if (answers[next.code] !== undefined) return canBeAsked(entity, question, rest, answers)
  if (!isAsked(entity, next.code, answers)) return canBeAsked(entity, question, rest, answers)
  return answersWorthTrying(next, question.askedIf).some((answer) =>
    canBeAsked(entity, question, rest, { ...answers, [next.code]: answer }),
  )
}

const filtered = engine.form.questionnaire.sections.flatMap(({ entity, questions }) =>
  questions.filter(({ askedIf }) => askedIf).map((question) => ({ entity, code: question.code, question })),
)

describe('every question of the form', () => {
  it.each(filtered)('$entity $code can be reached', ({ entity, question }) => {
    const path = chain(entity, question)
    const starts =
      entity === 'household'
        ? [{}]
        : births.map((born) => {
            const [YY = 0, MM = 0, DD = 0] = born.split('-').map(Number)
            return { YY, MM, DD }
          })
    expect(starts.some((start) => canBeAsked(entity, question, path, start))).toBe(true)
  })
})
