import type { Form } from '@/lib/core/questionnaire/form'
import { progress } from '@/lib/core/questionnaire/progress'
import type { Sheet } from '@/lib/core/questionnaire/sheet'

/** Sections that write persons down: much of them is filled in before anybody is asked anything. */
const rosterSections: readonly string[] = ['1.1', '1.2', '2.14']

export type Untouched = {
  /** Ids of the sections beyond the roster that ask something and have no answer at all, in the order of the form. */
  readonly sections: readonly string[]
  /** Nothing beyond the roster is answered. A refused or unknown answer is an answer. */
  readonly everything: boolean
}

/** Which sections of a sheet nobody has begun. */
export function untouchedSections(form: Form, sheet: Sheet): Untouched {
  const asking = progress({ form }, sheet).sections.filter(({ id, asked }) => asked > 0 && !rosterSections.includes(id))
  const untouched = asking.filter(({ answered }) => answered === 0)
  return { sections: untouched.map(({ id }) => id), everything: untouched.length === asking.length }
}
