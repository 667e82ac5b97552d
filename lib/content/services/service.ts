import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'
import type { PlanServiceCode } from './plan-services'

/** A centre has a building and staff; an intervention is an activity of whoever offers it; an expert is a person. */
export type ServiceKind = 'centre' | 'intervention' | 'expert'
export type ServiceField = 'social' | 'education' | 'health' | 'community'

/** An entry of the nomenclature: something a commune may have, and a plan may use. */
export type Service<Code extends string = string> = {
  readonly code: Code
  readonly kind: ServiceKind
  readonly field: ServiceField
  readonly label: Text
  /** Number of the activity on the service sheet. */
  readonly activity?: number
  /** Line of the service plan under which it is recommended; experts have none. */
  readonly planLine?: PlanServiceCode
}

type Extras = Pick<Service, 'activity' | 'planLine'>

/** Entries of one kind and field, built from code, Romanian and English name. */
export const entryOf =
  (kind: ServiceKind, field: ServiceField) =>
  <const Code extends string>(code: Code, ro: string, en: string, extras: Extras = {}): Service<Code> => ({
    code,
    kind,
    field,
    label: text(ro, en),
    ...extras,
  })
