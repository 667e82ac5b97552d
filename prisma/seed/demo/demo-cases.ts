import { parseDay } from '@/lib/core/dates/calendar-date'
import { censusPopulation } from './census/population'
import type { Settled } from './census/settle'
import { hasDemoAccount } from './commune-workers'
import { cnpIssuer } from './people/cnp'
import { rosterOf } from './people/roster'
import { type DemoCommune, demoCommunes, villagePlaces } from './places'
import { randomFrom } from './random'
import type { Worker } from './records/worker'
import type { CaseStory } from './story/case-story'
import { visitsOf } from './story/courses'
import { newcomersOf } from './story/newcomers'
import { plottedIn } from './story/plotted-in'
import { tellCase } from './story/tell-case'

export type CommuneCases = {
  readonly commune: DemoCommune
  /** Families of the census: each has a finished risk sheet. */
  readonly census: readonly CaseStory[]
  /** Families that came after it: none has. */
  readonly newcomers: readonly CaseStory[]
}

const seed = 'aproape'

let composed: readonly Family[] | undefined
/** The families of the census. It takes seconds, so that a run composes them once. */
const censusFamilies = (): readonly Family[] =>
  (composed ??= censusPopulation(seed).map((family, index) => ({ ...family, index })))

/**
 * The cases of the demo, commune by commune, as they stand on that day ("2026-05-07"): the same for the same day, whichever
 * communes are asked for. `communes`: names; all of them without it.
 */
export function* demoCases(
  today: string,
  workerOf: (commune: DemoCommune) => Worker,
  communes?: ReadonlySet<string>,
): Generator<CommuneCases> {
  const families = censusFamilies()
  for (const commune of demoCommunes) {
    if (communes && !communes.has(commune.name)) continue
    const own = families.filter(({ place }) => place.commune.index === commune.index)
    yield casesOf(commune, own, today, workerOf(commune))
  }
}

type Family = Settled & { readonly index: number }

function casesOf(commune: DemoCommune, families: readonly Family[], today: string, worker: Worker): CommuneCases {
  const random = randomFrom(`${seed} cases of ${commune.siruta}`)
  const issueCnp = cnpIssuer(commune.index)
  const census = visitsOf(families, today, random.fork('visits')).map((visited): CaseStory => {
    const name = `${visited.index}`
    const date = parseDay(visited.day)
    if (date === null) throw new RangeError('not a day')
    const roster = rosterOf(visited.household, visited.place, date, issueCnp, random.fork(`roster ${name}`))
    return tellCase(name, visited, { roster, worker, today, random: random.fork(`case ${name}`) })
  })
  const plotted = plottedIn(commune, census, { worker, today, random: random.fork('plotted') })
  const places = villagePlaces.filter((place) => place.commune.index === commune.index)
  const many = hasDemoAccount(commune)
  const newcomers = newcomersOf(
    {
      places,
      worker,
      today,
      rosterFor: (household, place, day, own) => rosterOf(household, place, day, issueCnp, own),
      many,
    },
    random.fork('newcomers'),
  )
  return { commune, census: plotted, newcomers }
}
