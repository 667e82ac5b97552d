import type { Form } from '@/lib/core/questionnaire/form'
import type { Change } from './change'
import { isProvisional } from './numbers'

const isReference = (form: Form, { kind, entity, code }: Change): boolean =>
  kind === 'answer' && form.layouts[entity].questions.get(code)?.type === 'personRef'

/** Whether a change is about a person, or names one, whom the server has not numbered yet. */
export const mentionsProvisional = (form: Form, change: Change): boolean =>
  isProvisional(change.number) ||
  (isReference(form, change) && typeof change.value === 'number' && isProvisional(change.value))

/** The same change once the person that `added` stands for has been given its number. */
export function renumbered(form: Form, change: Change, added: Change, number: number): Change {
  const isOfPerson = change.entity === added.entity && change.number === added.number
  const namesPerson = added.entity === 'person' && isReference(form, change) && change.value === added.number
  if (!isOfPerson && !namesPerson) return change
  return { ...change, number: isOfPerson ? number : change.number, value: namesPerson ? number : change.value }
}
