import { type CalendarDate, parseDay } from '@/lib/core/dates/calendar-date'
import { birthFault } from '@/lib/core/questionnaire/birth'
import type { Form } from '@/lib/core/questionnaire/form'
import { codes, keyCode } from '@/lib/core/questionnaire/reserved'
import type { AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import type { Question } from '@/lib/core/questionnaire/types'
import { validateAnswer } from '@/lib/core/questionnaire/validate-answer'
import type { Complaint } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { apply } from './apply'
import { sheetDateCode, type Change } from './change'
import { answersOf, numbersOf, recordsOf, type SheetContent } from './content'

type Checked = Result<AnswerOrSpecial | null, Complaint>

const birthCodes: readonly string[] = [codes.birthYear, codes.birthMonth, codes.birthDay]

function checkSheetDate(content: SheetContent, value: AnswerOrSpecial | null, today: string): Checked {
  const day = typeof value === 'string' ? parseDay(value) : null
  if (typeof value !== 'string' || day === null) return fail({ key: 'date' })
  if (value > today) return fail({ key: 'dateInFuture' })
  const entities = ['person', 'separatedChild'] as const
  const born = entities.flatMap((entity) => Object.values(recordsOf(content, entity)))
  return born.some((answers) => birthFault(answers, day)?.key === 'future-birth')
    ? fail({ key: 'visit-before-birth' })
    : ok(value)
}

function checkReference({ code }: Question, value: number, content: SheetContent, change: Change): Checked {
  if (!numbersOf(content, 'person').includes(value)) return fail({ key: 'nobody', params: { value } })
  const isParent = code === codes.mother || code === codes.father
  return isParent && change.entity === 'person' && change.number === value ? fail({ key: 'own-parent' }) : ok(value)
}

function checkBirth(content: SheetContent, change: Change, value: AnswerOrSpecial, day: CalendarDate): Checked {
  const answers = answersOf(apply(content, { ...change, value }), change.entity, change.number)
  const fault = answers && birthFault(answers, day)
  return fault ? fail({ key: fault.key }) : ok(value)
}

/**
 * Whether a change fits the form and the sheet as it stands: the question exists, the answer is of its kind, the persons
 * meant are there, the birth lies before the visit. `today` is the latest day that a visit can have.
 */
export function checkChange(form: Form, content: SheetContent, change: Change, today: string): Checked {
  const { kind, entity, number, code, value } = change
  if (kind === 'add') return ok(null)
  if (!answersOf(content, entity, number) || (entity === 'household' && number !== 0))
    return fail({ key: 'person-absent' })
  if (kind === 'remove') return ok(null)
  if (entity === 'household' && code === sheetDateCode) return checkSheetDate(content, value, today)

  const question = form.layouts[entity].questions.get(code)
  if (!question || code === keyCode(entity)) return fail({ key: 'unknown-code' })
  if (value === null) return ok(null)
  const answer = validateAnswer(question, value)
  if (!answer.ok) return answer
  if (question.type === 'personRef' && typeof answer.value === 'number')
    return checkReference(question, answer.value, content, change)
  const day = parseDay(content.sheetDate)
  return birthCodes.includes(code) && day ? checkBirth(content, change, answer.value, day) : answer
}
