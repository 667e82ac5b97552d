import type { Logic } from '@/lib/core/questionnaire/logic'
import type { Reason, World } from '@/lib/core/questionnaire/world'

/** The answers for which a condition holds of the household. */
export function reasonsOf(world: World, logic: Logic): readonly Reason[] {
  const reasons: Reason[] = []
  logic.explain(world, 0, reasons)
  return reasons
}

/** The answers for which a condition holds of some of the records. */
export function reasonsAmong(world: World, records: readonly number[], logic: Logic): readonly Reason[] {
  const reasons: Reason[] = []
  for (const at of records) if (logic.holds(world, at)) logic.explain(world, at, reasons)
  return reasons
}
