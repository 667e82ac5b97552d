import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { askedQuestions } from '@/lib/core/questionnaire/asked-questions'
import { prune } from '@/lib/core/questionnaire/prune'
import { isSpecial, type Sheet, type SubjectId } from '@/lib/core/questionnaire/sheet'
import { judge } from '@/lib/core/risk/judge'
import { openSession } from '@/lib/core/risk/session'
import { answersOf, withAnswer } from './support/edit-sheet'
import { answersThatMatter } from './support/random-answer'
import { type Mood, randomNumbers, randomSheet } from './support/random-sheet'
import { rowResults, rowsThatAre } from './support/verdict-of-row'

vi.setConfig({ testTimeout: 120_000 })

const seeds = fc.integer({ min: 1, max: 1_000_000 })
const moods: fc.Arbitrary<Mood> = fc.record({
  calm: fc.constantFrom(0, 0.5, 0.9, 0.97),
  missing: fc.constantFrom(0.02, 0.1, 0.4, 0.8),
  stray: fc.constantFrom(0, 0.2),
  persons: fc.integer({ min: 1, max: 5 }),
  separated: fc.integer({ min: 0, max: 2 }),
})
const sheets = fc.tuple(seeds, moods).map(([seed, mood]) => randomSheet(engine, seed, mood))
const random = seeds.map((seed) => randomNumbers(seed))

/** Numbers of records, the nucleus, and the day and month of birth: the engine puts something in their place. */
const stoodIn = ['CPERS', 'CPERSCHILD', 'NUCLEUS_CODE', 'MM', 'DD']
/** Rows that a missing answer helps to hold: they rest on a "not", on "all", or on a birth date that is not given. */
const refutable = ['1b', '1c1', '2c', '2d', '2f']

const subjects = (sheet: Sheet): readonly SubjectId[] => askedQuestions(engine, sheet)
const pickFrom = <Value>(values: readonly Value[], next: () => number): Value | undefined =>
  values[Math.floor(next() * values.length)]

type Step = {
  readonly subject: SubjectId
  readonly code: string
  readonly value: ReturnType<typeof answersThatMatter>[number]
}

/** Some question without an answer, asked or not, and an answer to it. */
function someAnswer(sheet: Sheet, next: () => number): Step | null {
  const subject = pickFrom(subjects(sheet), next)
  if (!subject) return null
  const given = answersOf(sheet, subject)
  const open = [...engine.form.layouts[subject.entity].questions.values()].filter(
    ({ code }) => given[code] === undefined && !stoodIn.includes(code),
  )
  const question = pickFrom(open, next)
  const persons = subjects(sheet).filter(({ entity }) => entity === 'person' && subject.entity === 'household')
  const value =
    question &&
    pickFrom(
      answersThatMatter(
        question,
        persons.map(({ key }) => key),
      ),
      next,
    )
  return question && value !== undefined ? { subject, code: question.code, value } : null
}

describe('a further answer', () => {
  it('leaves every plain no a no, and turns a yes only where the row can be refuted', () => {
    fc.assert(
      fc.property(sheets, random, (start, next) => {
        let sheet = start
        for (let i = 0; i < 12; i++) {
          const step = someAnswer(sheet, next)
          if (!step) continue
          const answered = withAnswer(sheet, step.subject, step.code, step.value)
          const before = rowResults(sheet)
          const after = rowResults(answered)
          const moved = [...before].filter(([id, result]) => {
            const kept = result === 'no' || (result === 'yes' && !refutable.includes(id))
            return kept && after.get(id) !== result
          })
          expect(moved, step.code).toEqual([])
          sheet = answered
        }
      }),
      { numRuns: 120 },
    )
  })
})

describe('a plain no', () => {
  const matters = (subject: SubjectId, code: string): boolean =>
    (engine.form.layouts[subject.entity].slots.get(code) ?? Infinity) < engine.form.ruleStride &&
    !stoodIn.includes(code)

  /** The sheet with every question that matters answered at random, also those that the new answers open. */
  function completed(sheet: Sheet, next: () => number): Sheet {
    let current = sheet
    let found = false
    for (const subject of askedQuestions(engine, sheet)) {
      const given = answersOf(sheet, subject)
      const persons = sheet.persons.map(({ CPERS }) => Number(CPERS)).filter((key) => key !== subject.key)
      for (const code of subject.codes) {
        const answer = given[code]
        const question = engine.form.layouts[subject.entity].questions.get(code)
        const isOpen = answer === undefined || isSpecial(answer)
        const value =
          question && isOpen && matters(subject, code) && pickFrom(answersThatMatter(question, persons), next)
        if (value === undefined || value === false) continue
        current = withAnswer(current, subject, code, value)
        found = true
      }
    }
    return found ? completed(current, next) : current
  }

  it('is one that no completion of the sheet confirms', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.constantFrom(0.9, 0.97),
        fc.constantFrom(0.01, 0.05, 0.2),
        random,
        (seed, calm, missing, next) => {
          const mood = { calm, missing, stray: 0.05, persons: 1 + (seed % 3), separated: seed % 3 === 0 ? 1 : 0 }
          const sheet = randomSheet(engine, seed, mood)
          const no = rowsThatAre(sheet, 'no')
          for (let i = 0; i < 20; i++) {
            const { confirmed } = judge(engine, completed(sheet, next))
            expect(no.filter((id) => confirmed.includes(id))).toEqual([])
          }
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('pruning', () => {
  it('twice does what pruning once does, and changes no verdict', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const once = prune(engine, sheet)
        expect(prune(engine, once.sheet)).toEqual({ sheet: once.sheet, removed: [] })
        expect(judge(engine, once.sheet)).toEqual(judge(engine, sheet))
        for (const { entity, key, code, value } of once.removed) {
          expect(answersOf(sheet, { entity, key })[code]).toEqual(value)
          expect(answersOf(once.sheet, { entity, key })[code]).toBeUndefined()
        }
      }),
      { numRuns: 150 },
    )
  })
})

describe('the order in which people were written down', () => {
  it('does not matter', () => {
    fc.assert(
      fc.property(sheets, random, (sheet, next) => {
        const shuffled = <Value>(values: readonly Value[]) =>
          values
            .map((value) => ({ value, place: next() }))
            .sort((a, b) => a.place - b.place)
            .map(({ value }) => value)
        const other = {
          ...sheet,
          persons: shuffled(sheet.persons),
          separatedChildren: shuffled(sheet.separatedChildren),
        }
        expect(judge(engine, other)).toEqual(judge(engine, sheet))
      }),
      { numRuns: 80 },
    )
  })
})

describe('a session', () => {
  it('knows after each answer what judging the whole sheet afresh would find', () => {
    fc.assert(
      fc.property(sheets, random, (start, next) => {
        const session = openSession(engine, start)
        let sheet = start
        for (let i = 0; i < 8; i++) {
          const step = someAnswer(sheet, next)
          if (!step) continue
          const { subject, code } = step
          const value = next() < 0.2 ? undefined : step.value
          expect(session.answer(subject, code, value)).toBe(true)
          sheet = withAnswer(sheet, subject, code, value)
          expect(session.verdict()).toEqual(judge(engine, sheet))
          for (const { entity, key, codes } of askedQuestions(engine, sheet)) {
            expect(session.visible({ entity, key })).toEqual(codes)
            expect(session.isAsked({ entity, key }, code)).toBe(codes.includes(code))
          }
          const given = answersOf(session.sheet(), subject)
          expect(given).toEqual(answersOf(sheet, subject))
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a verdict', () => {
  it('counts, bands, attributes and explains what it confirms', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const verdict = judge(engine, sheet)
        const counted = engine.rules.rows.filter(({ id, counts }) => counts && verdict.confirmed.includes(id))
        expect(verdict.situations).toBe(counted.length)
        const months = counted.length === 0 ? null : counted.length <= 5 ? 12 : counted.length <= 10 ? 6 : 3
        expect(verdict.monitoringMonths).toBe(months)
        expect(Object.keys(verdict.because)).toEqual(verdict.confirmed)
        for (const [id, reasons] of Object.entries(verdict.because)) {
          expect(reasons.length, id).toBeGreaterThan(0)
          for (const reason of reasons) {
            const key = reason.entity === 'household' ? 0 : reason.cpers
            expect(answersOf(sheet, { entity: reason.entity, key })[reason.code], `${id} ${reason.code}`).toEqual(
              reason.value,
            )
          }
        }
        for (const { childCondition, id } of engine.rules.rows) {
          if (!childCondition) continue
          const exposed = verdict.children.some(({ direct }) => direct.includes(id))
          expect(exposed, id).toBe(verdict.confirmed.includes(id))
        }
      }),
      { numRuns: 150 },
    )
  })
})
