import { hasDemoAccount } from '../commune-workers'
import { isChild, yearsOld } from '../people/roster'
import type { DemoCommune } from '../places'
import type { Random } from '../random'
import type { Worker } from '../records/worker'
import { alertByHand, type AlertByHand } from './alerted'
import type { CaseStory } from './case-story'
import { revised, revisedAfter } from './revised'

/** How many plans have been revised, where people try the demo. */
const revisions = 2
const alerts: readonly AlertByHand[] = ['unsent', 'running', 'late']

type Setting = { readonly worker: Worker; readonly today: string; readonly random: Random }

/**
 * The cases of the census with what happened in a few of them, so that everybody who tries the demo finds it: plans with a
 * version before, and alerts of the last days where the county's officer is at hand.
 */
export function plottedIn(
  commune: DemoCommune,
  cases: readonly CaseStory[],
  { worker, today, random }: Setting,
): CaseStory[] {
  if (!hasDemoAccount(commune)) return [...cases]
  const among = random.shuffled(cases)
  const changed = new Map<string, CaseStory>()

  const byNeed = [...among.filter(asksForRevision), ...among.filter((story) => !asksForRevision(story))]
  for (const story of byNeed) {
    const on = revisedAfter(story, today)
    if (on === null) continue
    changed.set(story.id, revised(story, on))
    if (changed.size === revisions) break
  }
  if (worker.officerOnDuty) {
    const quiet = among.filter((story) => story.alerts.length === 0 && !changed.has(story.id) && hasSchoolChild(story))
    for (const [index, kind] of alerts.entries()) {
      const story = quiet[index]
      if (story) changed.set(story.id, { ...story, alerts: [alertByHand(kind, story.id, story.roster, today)] })
    }
  }
  return cases.map((story) => changed.get(story.id) ?? story)
}

const asksForRevision = ({ visits }: CaseStory): boolean => visits.some(({ revisionNeeded }) => revisionNeeded)

/** Monitored, with a child at home that goes to school and is well under age. */
const hasSchoolChild = ({ roster, plan }: CaseStory): boolean =>
  plan?.status === 'approved' &&
  roster.members.some((member) => isChild(member) && yearsOld(member) >= 6 && yearsOld(member) < 16)
