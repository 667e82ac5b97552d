import { randomFrom } from '../random'
import { calibrate } from './calibrate'
import { composeHouseholds } from './compose'
import { guessFacts } from './first-facts'
import { settle, type Settled } from './settle'

/** The 5,840 households of the census in their villages: the same for the same seed. */
export function censusPopulation(seed: string): Settled[] {
  const random = randomFrom(seed)
  const households = composeHouseholds(random.fork('households'))
  guessFacts(households, random.fork('facts'))
  calibrate(households, random.fork('search'))
  return settle(households, random.fork('villages'))
}
