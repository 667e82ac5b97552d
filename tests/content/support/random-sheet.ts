import type { Engine } from '@/lib/core/risk/compile'
import { askedQuestions } from '@/lib/core/questionnaire/asked-questions'
import { keyCode } from '@/lib/core/questionnaire/reserved'
import type { AnswerOrSpecial, Answers, Sheet } from '@/lib/core/questionnaire/sheet'
import type { EntityKind, Question } from '@/lib/core/questionnaire/types'
import { calmAnswer } from './calm-answers'
import { sheetDate } from './family'
import { answersThatMatter } from './random-answer'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export type Mood = {
  /** Share of the questions that get the answer of a family without risks. */
  readonly calm: number
  /** Share of the questions left without an answer. */
  readonly missing: number
  /** Share of the questions that do not apply and are answered all the same. */
  readonly stray: number
  readonly persons: number
  readonly separated: number
}

const birthYears = [
  1955, 1975, 1985, 1990, 1991, 1992, 2000, 2001, 2002, 2004, 2005, 2006, 2007, 2008, 2009, 2011, 2012, 2013, 2015,
  2017, 2018,
]

/** A sheet with random answers; people are of all ages, many of them near a boundary. */
export function randomSheet(engine: Engine, seed: number, mood: Mood): Sheet {
  const random = randomNumbers(seed)
  const pick = <Value>(values: readonly Value[]): Value | undefined => values[Math.floor(random() * values.length)]
  const keys = Array.from({ length: mood.persons }, (_, index) => index + 1)

  const answer = (entity: EntityKind, question: Question, own: number): AnswerOrSpecial => {
    if (random() < 0.01) return { special: 'dont-know' }
    const others = keys.filter((key) => key !== own)
    if (random() < mood.calm && question.type !== 'personRef') return calmAnswer(entity, question)
    if (question.type === 'multi') return (question.options ?? []).flatMap(({ code }) => (random() < 0.3 ? [code] : []))
    return pick(answersThatMatter(question, others)) ?? { special: 'not-seen' }
  }
  const birth = (): Answers => ({
    ...(random() < 0.98 ? { YY: pick(birthYears) ?? 2000 } : {}),
    ...(random() < 0.95 ? { MM: 8 + Math.floor(random() * 3) } : {}),
    ...(random() < 0.95 ? { DD: 4 + Math.floor(random() * 3) } : {}),
  })
  const notLater = (answers: Answers): Answers =>
    answers.YY === 2018 ? { ...answers, MM: 1 + Math.floor(random() * 9) } : answers

  const start = (entity: 'person' | 'separatedChild', key: number): Answers => ({
    [keyCode(entity) ?? '']: key,
    ...notLater(birth()),
    ...(entity === 'person' && random() < 0.5 ? { NUCLEUS_CODE: random() < 0.8 ? 1 : 2 } : {}),
  })
  let sheet: Sheet = {
    id: String(seed),
    form: engine.form.questionnaire.name,
    version: engine.form.questionnaire.version,
    sheetDate,
    household: {},
    persons: keys.map((key) => start('person', key)),
    separatedChildren: Array.from({ length: mood.separated }, (_, index) => start('separatedChild', 21 + index)),
  }
  const own = new Set(['CPERS', 'CPERSCHILD', 'YY', 'MM', 'DD', 'NUCLEUS_CODE'])
  const passed = new Set<string>()
  const fill = (entity: EntityKind, answers: Answers, asked: ReadonlySet<string>, key: number): Answers => {
    const added: [string, AnswerOrSpecial][] = []
    for (const [code, question] of engine.form.layouts[entity].questions) {
      const name = `${entity} ${key} ${code}`
      if (own.has(code) || passed.has(name)) continue
      if (asked.has(code)) {
        passed.add(name)
        if (random() >= mood.missing) added.push([code, answer(entity, question, key)])
      } else if (random() < mood.stray) {
        passed.add(name)
        added.push([code, answer(entity, question, key)])
      }
    }
    return { ...answers, ...Object.fromEntries(added) }
  }
  // Five rounds: the longest chain of filters is WOMAN, NRKIDS, ALIVEKIDS, KIDSOUT, KIDSOUT1.
  for (let round = 0; round < 5; round++) {
    const asked = askedQuestions(engine, sheet)
    const codes = (entity: EntityKind, key: number): ReadonlySet<string> =>
      new Set(asked.find((each) => each.entity === entity && each.key === key)?.codes ?? [])
    sheet = {
      ...sheet,
      household: fill('household', sheet.household, codes('household', 0), 0),
      persons: sheet.persons.map((answers, index) => fill('person', answers, codes('person', index + 1), index + 1)),
      separatedChildren: sheet.separatedChildren.map((answers, index) =>
        fill('separatedChild', answers, codes('separatedChild', index + 21), index + 21),
      ),
    }
  }
  return sheet
}
