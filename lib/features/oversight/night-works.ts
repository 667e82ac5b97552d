import { nightRound } from './night-round'
import { recountCommunes } from './recount-communes'

/** What is done at night, by queue. */
export const nightWorks = { 'night-round': nightRound, 'duty-recount': recountCommunes } as const
