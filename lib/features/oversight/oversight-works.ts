import { countRound } from './count-round'
import { nightRound } from './night-round'
import { recountCommunes } from './recount-communes'

/** What is counted for county and authority by the clock, by queue. */
export const oversightWorks = {
  'count-round': async () => void (await countRound()),
  'night-round': nightRound,
  'duty-recount': recountCommunes,
} as const
