import { addDays } from '@/lib/core/deadlines/add-time'
import { workingDay } from '../story/moment'

/** How far the report of a commune has come; `corrected`: returned once, accepted in its second edition. */
export type EditionStory = 'accepted' | 'corrected' | 'returned' | 'handed-in' | 'draft' | 'none'

/** Communes whose latest report is not simply accepted, by SIRUTA code; they are those that people of the demo look at. */
const stories: Readonly<Record<number, EditionStory>> = {
  31789: 'corrected',
  40526: 'handed-in',
  58552: 'returned',
  137185: 'draft',
  158733: 'none',
}

export const storyOf = (siruta: number): EditionStory => stories[siruta] ?? 'accepted'

/** Days of the demo's year: handed in, decided, corrected, decided again. All of it is over before `ripe` days have passed. */
const [handedIn, decided, corrected, decidedAgain, ripe] = [18, 25, 32, 38, 45] as const

/** When what happens to the report of a day, each on a working day. */
export const datesOf = (referenceDate: string) => ({
  handedIn: workingDay(addDays(referenceDate, handedIn)),
  decided: workingDay(addDays(referenceDate, decided)),
  corrected: workingDay(addDays(referenceDate, corrected)),
  decidedAgain: workingDay(addDays(referenceDate, decidedAgain)),
})

/**
 * The days of which the demo reports: ends of half-years within the twelve months of its records, long enough before `today`
 * ("2026-05-07") that the county has answered, the oldest first.
 */
export function reportDays(today: string): readonly string[] {
  const [first, last] = [addDays(today, -350), addDays(today, -ripe)]
  const years = [first, last].map((day) => Number(day.slice(0, 4)))
  return [...new Set(years)]
    .flatMap((year) => [`${year}-06-30`, `${year}-12-31`])
    .filter((day) => day >= first && day <= last)
}
