import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'
import type { DimensionId } from './dimensions'

/** A free text that triggers the home visit like any "yes", but never becomes a counted risk situation. */
export type OtherSuspicion = { readonly id: string; readonly dimension: DimensionId; readonly label: Text }

/** The open letters of GD 691/2015 that the amended list dropped; kept, so that a suspicion without a row has a place. */
export const otherSuspicions: readonly OtherSuspicion[] = [
  {
    id: '2k-other',
    dimension: 2,
    label: text('Altă situație socială vulnerabilă', 'Another vulnerable social situation'),
  },
  {
    id: '3h-other',
    dimension: 3,
    label: text(
      'Altă situație care pune în pericol sănătatea copilului',
      "Another situation that threatens the child's health",
    ),
  },
  {
    id: '4i-other',
    dimension: 4,
    label: text(
      'Altă situație care atinge dreptul la educație',
      'Another situation that affects the right to education',
    ),
  },
]
