import { z } from 'zod'
import { tallyGroups2018 } from '@/lib/content/analysis/tally-2018'
import type { Withholding } from '@/lib/core/analysis/settle-country'
import type { TallyGroup } from '@/lib/core/analysis/tally-groups'
import type { PlaceCounts, Withheld } from '@/lib/core/analysis/withhold-places'
import { threadOf } from '@/lib/platform/threads/thread'
import type { Split, Withheldings, WithholdTask } from './withhold-task'

const thread = threadOf('lib/features/analysis/withhold-worker.mjs', { seconds: 20 * 60, megabytes: 2048 })
const compute = (task: WithholdTask): Promise<unknown> => thread(task)

// Our own program answers: its many thousand counts are not looked at one by one.
const split = z.custom<Split>((value) => typeof value === 'object')
const withheldings = z.custom<Withheldings>((value) => typeof value === 'object')

const placesOf = (groups: readonly TallyGroup[]): number[] => groups.map((group) => tallyGroups2018.indexOf(group))

/** What the communes of a county make withheld in each other and in the county, and `withheld` of the county needs in them. */
export const splitBeside = async (
  communes: readonly (readonly [number, PlaceCounts])[],
  withheld: Withheld,
  groups: readonly TallyGroup[],
): Promise<Split> => split.parse(await compute({ of: 'county', communes, withheld, groups: placesOf(groups) }))

/** What the counties make withheld in each other and in the country. */
export const withholdBeside: Withholding = async (whole, parts, groups) =>
  withheldings.parse(await compute({ of: 'country', whole, parts, groups: placesOf(groups) }))
