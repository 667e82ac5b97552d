import { parseDay, type CalendarDate } from '@/lib/core/dates/calendar-date'
import { addDays } from '@/lib/core/deadlines/add-time'
import { censusPopulation } from '../demo/census/population'
import type { Settled } from '../demo/census/settle'
import { isChild } from '../demo/people/roster'
import { type Random, randomFrom } from '../demo/random'
import { type Visited, visitsOf } from '../demo/story/courses'
import { newcomersOf } from '../demo/story/newcomers'
import { revised, revisedAfter } from '../demo/story/revised'
import { tellCase } from '../demo/story/tell-case'
import type { CaseStory } from '../demo/story/case-story'
import { type Cast, maskedFamily, maskedPlace, maskedWorker } from './masked-family'
import { type Pattern, patternOf, type Setting } from './pattern'
import { quietStory, registeredOn } from './quiet-story'

/** A pattern before it is made: making one takes some milliseconds, and a small population needs few. */
export type Draft = {
  readonly kind: 'visited' | 'quiet' | 'newcomer'
  /** Children on its file. */
  readonly children: number
  readonly registeredOn: string
  readonly pattern: () => Pattern
}

/** How many patterns of each kind. A family of the country is a copy of one of them. */
const sizes = { visited: 3000, quiet: 1200, newcomers: 25 } as const

let census: { readonly seed: string; readonly families: readonly Settled[] } | undefined
/** Composing it takes seconds: a program does it once for a seed. */
function censusOf(seed: string): readonly Settled[] {
  if (census?.seed !== seed) census = { seed, families: censusPopulation(`population ${seed}`) }
  return census.families
}

/** The patterns of a seed, seen from a day; the same for the same seed and day. */
export function libraryOf(seed: string, setting: Setting): readonly Draft[] {
  const random = randomFrom(`population ${seed}`)
  const households = random.shuffled(censusOf(seed))
  const visited = households.slice(0, sizes.visited)
  const quiet = households.slice(sizes.visited, sizes.visited + sizes.quiet).filter(({ household }) => !household.sps)
  return [
    ...visitedDrafts(visited, setting, random.fork('visited')),
    ...quietDrafts(quiet, setting, random.fork('quiet')),
    ...newcomerDrafts(setting, random.fork('newcomers')),
  ]
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

const dateOf = (day: string): CalendarDate => {
  const date = parseDay(day)
  if (date === null) throw new RangeError('not a day')
  return date
}

/** Among so many visited families a few have work that is due today, late or under way, as the demo has in each commune. */
const familiesAPlot = 150

function visitedDrafts(families: readonly Settled[], setting: Setting, random: Random): Draft[] {
  const groups = Math.ceil(families.length / familiesAPlot)
  return Array.from({ length: groups }, (_, group) => group).flatMap((group) => {
    const from = group * familiesAPlot
    const own = families.slice(from, from + familiesAPlot).map((family, index) => ({ ...family, index: from + index }))
    return visitsOf(own, setting.today, random.fork(`visits ${group}`)).map((visited) =>
      visitedDraft(visited, setting, random.fork(`${visited.index}`)),
    )
  })
}

const visitedDraft = (visited: Visited, setting: Setting, random: Random): Draft => ({
  kind: 'visited',
  children: visited.household.children.length + visited.household.separated.length,
  registeredOn: visited.day,
  pattern: once(() => {
    const { roster, cast } = maskedFamily(visited, dateOf(visited.day), random.fork('roster'))
    const told = { roster, worker: maskedWorker, today: setting.today, random: random.fork('case') }
    const story = withRevision(
      tellCase(`pattern ${visited.index}`, visited, told),
      setting.today,
      random.fork('revision'),
    )
    return patternOf(story, cast, setting)
  }),
})

/** Where a visit came before another version of the plan, every third plan got one. */
function withRevision(story: CaseStory, today: string, random: Random): CaseStory {
  const on = revisedAfter(story, today)
  return on !== null && random.chance(1 / 3) ? revised(story, on) : story
}

function quietDrafts(families: readonly Settled[], setting: Setting, random: Random): Draft[] {
  return families.map((family, index): Draft => {
    const own = random.fork(`${index}`)
    // A few are late with the yearly sheet.
    const oldestChild = Math.max(...family.household.children.map(({ months }) => months), 0)
    const day = addDays(setting.today, -own.between(4, Math.max(5, Math.min(380, (215 - oldestChild) * 30))))
    return {
      kind: 'quiet',
      children: family.household.children.length,
      registeredOn: day,
      pattern: once(() => {
        const { roster, cast } = maskedFamily(family, dateOf(day), own.fork('roster'))
        return patternOf(quietStory(`quiet pattern ${index}`, roster, day, own.fork('story')), cast, setting)
      }),
    }
  })
}

function newcomerDrafts(setting: Setting, random: Random): Draft[] {
  return Array.from({ length: sizes.newcomers }, (_, index) => index).flatMap((index) => {
    const casts: Cast[] = []
    const own = random.fork(`${index}`)
    const stories = newcomersOf(
      {
        places: [maskedPlace],
        worker: maskedWorker,
        today: setting.today,
        rosterFor: (household, place, day, chance) => {
          const { roster, cast } = maskedFamily({ household, place }, day, chance)
          casts.push(cast)
          return roster
        },
        many: true,
      },
      own,
    )
    return stories.flatMap((story, nth): Draft[] => {
      const cast = casts[nth]
      if (cast === undefined) return []
      return [
        {
          kind: 'newcomer',
          children: story.roster.members.filter(isChild).length,
          registeredOn: registeredOn(story),
          pattern: once(() => patternOf(story, cast, setting)),
        },
      ]
    })
  })
}
