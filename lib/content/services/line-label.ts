import { benefits } from '@/lib/content/benefits/benefits'
import { valueOn } from '@/lib/core/dates/dated'
import type { LineKind } from '@/lib/core/plan/plan'
import type { Text } from '@/lib/core/questionnaire/types'
import { services } from './nomenclature'
import { planServices } from './plan-services'

/** The name of a line on a day; a benefit that is no longer paid keeps its last name. Null for a code nobody knows. */
export function lineLabel(kind: LineKind, code: string, day: string): Text | null {
  if (kind === 'benefit') {
    const label = benefits.find((benefit) => benefit.code === code)?.label
    return label === undefined
      ? null
      : (valueOn(label, day) ?? label.findLast(({ value }) => value !== null)?.value ?? null)
  }
  return [...planServices, ...services].find((service) => service.code === code)?.label ?? null
}
