import type { Form } from '@/lib/core/questionnaire/form'
import type { Answers } from '@/lib/core/questionnaire/sheet'
import type { EntityKind } from '@/lib/core/questionnaire/types'
import type { Target } from './change'
import { answersOf, numbersOf, type SheetContent } from './content'

/** The answers of a record that name a person, by code. */
const referencesIn = (form: Form, entity: EntityKind, answers: Answers): (readonly [string, number])[] =>
  Object.entries(answers).flatMap(([code, value]) =>
    form.layouts[entity].questions.get(code)?.type === 'personRef' && typeof value === 'number' ? [[code, value]] : [],
  )

/** The answers that name a person who is no longer on the sheet. */
export function danglingReferences(form: Form, content: SheetContent): Target[] {
  const there = numbersOf(content, 'person')
  return (['person', 'separatedChild'] as const).flatMap((entity) =>
    numbersOf(content, entity).flatMap((number) =>
      referencesIn(form, entity, answersOf(content, entity, number) ?? {})
        .filter(([, person]) => !there.includes(person))
        .map(([code]) => ({ entity, number, code })),
    ),
  )
}
