import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { dutyIds } from '@/lib/core/duties/duty-ids'

/** The figures of a day that tell of late duties of the commune itself. */
export const lateKeys: readonly string[] = dutyIds
  .filter((duty) => dutyCatalogue[duty].organisation === 'commune')
  .map((duty) => `late.${duty}`)
