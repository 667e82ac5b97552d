import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'

/** A line of the services list of the service plan. */
export type PlanService = {
  /** B1 to B6 keep the printed numbers; the unnumbered headings of the form have a letter of ours. */
  readonly code: string
  readonly group: 'prevention' | 'other'
  readonly label: Text
  /** Asks for a text that says which. */
  readonly freeText?: true
}

export const planServices = [
  { code: 'B1', group: 'prevention', label: text('Centru de zi', 'Day care centre') },
  {
    code: 'B2',
    group: 'prevention',
    label: text(
      'Centru de zi și de recuperare pentru copii cu dizabilități',
      'Day care and recovery centre for children with disabilities',
    ),
  },
  {
    code: 'B3',
    group: 'prevention',
    label: text('Centru de consiliere și sprijin pentru părinți', 'Counselling and support centre for parents'),
  },
  {
    code: 'B4',
    group: 'prevention',
    label: text(
      'Centru de asistență și sprijin pentru copii cu probleme psihosociale',
      'Help and support centre for children with psychosocial problems',
    ),
  },
  {
    code: 'B5',
    group: 'prevention',
    label: text(
      'Sprijin pentru gravida predispusă să își abandoneze copilul',
      'Support of pregnant women who may relinquish their child',
    ),
  },
  {
    code: 'B6',
    group: 'prevention',
    label: text('Alt serviciu de prevenire', 'Other prevention service'),
    freeText: true,
  },
  { code: 'BH', group: 'other', label: text('Servicii de sănătate', 'Health services') },
  { code: 'BE', group: 'other', label: text('Servicii de educație', 'Education services') },
  { code: 'BR', group: 'other', label: text('Servicii de reabilitare', 'Rehabilitation services') },
  { code: 'BO', group: 'other', label: text('Alte servicii', 'Other services'), freeText: true },
] as const satisfies readonly PlanService[]

export type PlanServiceCode = (typeof planServices)[number]['code']
