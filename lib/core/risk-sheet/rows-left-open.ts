import { askedQuestions } from '@/lib/core/questionnaire/asked-questions'
import type { Form } from '@/lib/core/questionnaire/form'
import { codes, keyCode } from '@/lib/core/questionnaire/reserved'
import { isSpecial, type Answer, type Answers, type Sheet } from '@/lib/core/questionnaire/sheet'
import type { EntityKind, Question } from '@/lib/core/questionnaire/types'
import type { Engine } from '@/lib/core/risk/compile'
import { judge } from '@/lib/core/risk/judge'

/** Far below and far above anything that a question asks for: what is compared with them comes out one way or the other. */
const beyond = [-1, 1_000_000] as const
/** Born so long ago, nobody counts as a child. */
const longAgo = 1900
/** A missing month or day of birth is assumed, and a missing nucleus is the first. */
const assumed: readonly string[] = [codes.birthMonth, codes.birthDay, codes.nucleus]

function standIn({ code, type }: Question, extreme: number): Answer | undefined {
  if (assumed.includes(code)) return undefined
  if (type === 'year') return longAgo
  if (type === 'multi') return []
  return type === 'text' ? '-' : extreme
}

type Change = (entity: EntityKind, answers: Answers) => Answers

const changed = (sheet: Sheet, change: Change): Sheet => ({
  ...sheet,
  household: change('household', sheet.household),
  persons: sheet.persons.map((answers) => change('person', answers)),
  separatedChildren: sheet.separatedChildren.map((answers) => change('separatedChild', answers)),
})

const recordOf = (entity: EntityKind, answers: Answers): string => `${entity} ${answers[keyCode(entity) ?? ''] ?? 0}`

/** What is asked of each record, by record. */
const askedBy = (form: Form, sheet: Sheet): ReadonlyMap<string, readonly string[]> =>
  new Map(askedQuestions({ form }, sheet).map(({ entity, key, codes: asked }) => [`${entity} ${key}`, asked]))

/** The sheet with each refused or unknown answer made into one that decides nothing in particular, but is there. */
function settled(form: Form, sheet: Sheet, extreme: number): Sheet {
  const standInFor = (entity: EntityKind, code: string) => {
    const question = form.layouts[entity].questions.get(code)
    const value = question && standIn(question, extreme)
    return value === undefined ? [] : [[code, value] as const]
  }
  const given = changed(sheet, (entity, answers) =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([code, answer]) =>
        isSpecial(answer) ? standInFor(entity, code) : [[code, answer] as const],
      ),
    ),
  )
  const before = askedBy(form, sheet)
  const fill = (open: Sheet): Sheet => {
    const now = askedBy(form, open)
    // A question that only the stand-in brings up was never put to anybody.
    const missing = (entity: EntityKind, answers: Answers) => {
      const record = recordOf(entity, answers)
      const fresh = now
        .get(record)
        ?.filter((code) => answers[code] === undefined && !before.get(record)?.includes(code))
      return fresh?.flatMap((code) => standInFor(entity, code)) ?? []
    }
    let more = false
    const filled = changed(open, (entity, answers) => {
      const added = missing(entity, answers)
      more ||= added.length > 0
      return { ...answers, ...Object.fromEntries(added) }
    })
    return more ? fill(filled) : open
  }
  return fill(given)
}

/**
 * The rows that cannot be decided because questions were left without any answer, in the order of the table. Rows that only
 * refused or unknown answers hold up are not among them: those questions were put.
 */
export function rowsLeftOpen(engine: Engine, sheet: Sheet): readonly string[] {
  const still = beyond.map((extreme) => judge(engine, settled(engine.form, sheet, extreme)).undetermined)
  const undecided = judge(engine, sheet).undetermined
  return undecided.filter((id) => still.some((undetermined) => undetermined.includes(id)))
}
