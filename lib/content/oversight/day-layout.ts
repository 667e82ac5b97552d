import { familyStates } from '@/lib/core/casework/family-states'
import { knownBefore, situationClasses } from '@/lib/core/oversight/day-figures'
import { dutyIds } from '@/lib/core/duties/duty-ids'
import { riskRules2018 } from '@/lib/content/indicators/2018'

/** Rows of Table 1 by code, dimensions by number, and the Registry as a whole: what risks are counted by. */
const countedRisks: readonly string[] = [
  'total',
  ...riskRules2018.dimensions.map(({ number }) => String(number)),
  ...riskRules2018.rows.map(({ id }) => id),
]

/**
 * What stands where in the figures of a day. Written days do not change, so neither may this order: whatever alters it has a new
 * number, and communes are counted anew by it.
 */
export const dayLayout = {
  number: 1,
  keys: [
    ...familyStates.flatMap((state) => [`families.${state}`, `children.${state}`]),
    ...situationClasses.map(({ key }) => `class.${key}`),
    ...countedRisks.flatMap((risk) => [`households.${risk}`, `inHouseholds.${risk}`]),
    ...riskRules2018.rows.filter((row) => row.childCondition !== undefined).map(({ id }) => `exposed.${id}`),
    ...['recorded', 'withSheet', 'recentSheet', 'suspected', 'judged', 'registered'].map((what) => `coverage.${what}`),
    // Only of communes that typed their statistics in; `communes` of them.
    ...['communes', 'children', 'withSheet'].map((what) => `statistics.${what}`),
    ...dutyIds.flatMap((duty) => [`open.${duty}`, `late.${duty}`]),
    ...['alerts.open', 'alerts.late', 'escalations.open', 'plans.inForce'],
    'care.children',
    ...knownBefore.map((what) => `entered.${what}`),
    ...['noCnpReason', 'noBirthDate', 'undetermined', 'oldSheet'].map((what) => `quality.${what}`),
  ],
} as const
