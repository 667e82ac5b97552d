import { accompaniment } from './accompaniment'
import { centres } from './centres'
import { experts } from './experts'
import { interventions } from './interventions'
import type { Service } from './service'

const proposable = [...centres, ...interventions, ...accompaniment]

/** A service that a plan can recommend: all but the experts. */
export type ServiceCode = (typeof proposable)[number]['code']

/** Everything to look for in the commune and its micro-area, and everything a plan can recommend. */
export const services: readonly Service[] = [...proposable, ...experts]
