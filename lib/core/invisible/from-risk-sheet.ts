import type { Answers } from '@/lib/core/questionnaire/sheet'
import type { Invisibility, Service } from './invisibility'

/** A child of a finished risk sheet with what was answered of it. */
export type SheetChild = { readonly childId: string; readonly answers: Answers }

export type Findings = {
  readonly found: readonly { readonly childId: string; readonly service: Service }[]
  /** Ids of open records that the sheet shows to be solved. */
  readonly solved: readonly string[]
}

/** The questions that tell it: on a family doctor's list, enrolled in school. Each is 1 for yes and 0 for no. */
const told = { PHYSICIAN: 'family-doctor', SCHOOL: 'school' } as const satisfies Record<string, Service>

/** What a finished risk sheet tells of the services that do not know a child; refused or not known tells nothing. */
export function findingsOf(children: readonly SheetChild[], open: readonly Invisibility[]): Findings {
  const answered = children.flatMap(({ childId, answers }) =>
    Object.entries(told).map(([code, service]) => ({
      childId,
      service,
      answer: answers[code],
      record: open.find((each) => each.childId === childId && each.service === service),
    })),
  )
  return {
    found: answered.flatMap(({ childId, service, answer, record }) =>
      answer === 0 && record === undefined ? { childId, service } : [],
    ),
    solved: answered.flatMap(({ answer, record }) => (answer === 1 && record !== undefined ? record.id : [])),
  }
}
