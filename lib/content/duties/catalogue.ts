import type { DutyCatalogue } from '@/lib/core/duties/duty'
import { accountDuties } from './accounts-and-resources'
import { guidanceDuties } from './guidance'
import { identificationDuties } from './identification'
import { violenceDuties } from './violence'
import { visitAndPlanDuties } from './visit-and-plan'

/** Every duty that the portal watches; what it cannot watch stands in ./unwatched. Texts: messages `duties.duty.<id>`. */
export const dutyCatalogue: DutyCatalogue = {
  ...identificationDuties,
  ...visitAndPlanDuties,
  ...violenceDuties,
  ...accountDuties,
  ...guidanceDuties,
}
