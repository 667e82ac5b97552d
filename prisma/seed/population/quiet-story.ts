import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { idOf } from '../demo/people/ids'
import type { Roster } from '../demo/people/roster'
import type { Random } from '../demo/random'
import type { CaseStory } from '../demo/story/case-story'
import { momentOn } from '../demo/story/moment'
import { observed } from '../demo/story/observed'
import { maskedWorker } from './masked-family'

/** A family of the Observatory that nothing is suspected of: one signed sheet, filled in on that day. */
export function quietStory(name: string, roster: Roster, day: string, random: Random): CaseStory {
  const observation = observed(
    {
      name,
      worker: maskedWorker,
      arrivedOn: day,
      suspects: null,
      visitOn: null,
      byProfessional: random.chance(0.3),
      abroad: roster.household.care === 'away',
    },
    random,
  )
  return {
    id: idOf(`family ${name}`),
    roster,
    enteredAt: momentOn(observation.filledOn, '08:05'),
    observation,
    observationDraft: null,
    risk: null,
    homeVisits: [],
    alerts: [],
    escalation: null,
    unknown: [],
    planBefore: null,
    plan: null,
    visits: [],
    closed: null,
  }
}

/** The day on which a case came to stand in the register of sheets; without a sheet, the day it was entered. */
export const registeredOn = ({ observation, enteredAt }: CaseStory): string =>
  romanianDay(new Date(observation?.signedAt ?? enteredAt))
