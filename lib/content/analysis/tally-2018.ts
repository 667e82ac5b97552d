import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { tallyKeys, tallyRows } from '@/lib/core/analysis/tally'
import { tallyGroups } from '@/lib/core/analysis/tally-groups'
import { census2018 } from './census-2018'

/** What is counted for the tables of 2018. */
export const tally2018 = tallyRows(riskEngine2018.rules, census2018)

/** The places of the counts in the database. A change of the keys is a new number: counts of another layout are made anew. */
export const tallyLayout2018 = { number: 1, keys: tallyKeys(tally2018) } as const

/** Which of them can be had from others. */
export const tallyGroups2018 = tallyGroups(tally2018)
