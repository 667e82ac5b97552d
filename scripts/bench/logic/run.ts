import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import type { Figure } from '../figures'
import { oneAnswer } from './one-answer'
import { wholeSheets } from './whole-sheets'

/** Speed of the rules: whole sheets, and one answer. */
export async function run(): Promise<readonly Figure[]> {
  return [...wholeSheets(riskEngine2018), ...(await oneAnswer(riskEngine2018))]
}
