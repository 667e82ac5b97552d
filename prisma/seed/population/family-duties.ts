import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { ageOn } from '@/lib/core/casework/child-record'
import { formatDay } from '@/lib/core/dates/calendar-date'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { momentAt } from '@/lib/core/deadlines/romanian-moment'
import { countDuties, countSoon, type DutyCount } from '@/lib/core/duties/count'
import { dutiesOf, type DutyState } from '@/lib/core/duties/duty-state'
import { bareCommune, type CommuneDutyRecords, communeFacts } from '@/lib/core/duties/facts/commune'
import { familyFacts } from '@/lib/core/duties/facts/family'
import type { FamilyDutyRecords } from '@/lib/core/duties/facts/records'
import { isChild } from '../demo/people/roster'
import type { CaseStory } from '../demo/story/case-story'
import { numberMarks } from './marks'

/** What stands beside the story of a family: the notice of parents abroad, the children on the county's list. */
export type BesideStory = {
  readonly intakes: CommuneDutyRecords['intakes']
  readonly protectedChildren: CommuneDutyRecords['protectedChildren']
}

/** How many of the open ones end soon, too. */
export type CountedDuty = DutyCount & { readonly dueSoon: number }

/** Duties counted as the county reads them. */
export function countedDuties(states: readonly DutyState[]): CountedDuty[] {
  const soon = countSoon(states)
  return countDuties(states).map((count) => ({ ...count, dueSoon: soon.get(count.duty) ?? 0 }))
}

/** How the duties that one family sets going stand at a moment (ISO in UTC). */
export function familyDuties(story: CaseStory, beside: BesideStory, at: string): CountedDuty[] {
  const ofFamily = story.closed === null ? familyFacts(dutyRecords(story, romanianDay(new Date(at)))) : []
  const bare = bareCommune(numberMarks.commune, at)
  const alone = { ...bare, ...beside }
  const periodic = new Set(communeFacts(bare, at, dutyCatalogue).map(({ duty }) => duty))
  const ofLists = communeFacts(alone, at, dutyCatalogue).filter(({ duty }) => !periodic.has(duty))
  return countedDuties(dutiesOf([...ofFamily, ...ofLists], at, dutyCatalogue))
}

function dutyRecords(story: CaseStory, today: string): FamilyDutyRecords {
  const { observation, risk, planBefore, plan } = story
  const minors = story.roster.members.filter(isChild).filter(({ birth }) => ageOn(formatDay(birth), today) < 18)
  return {
    place: { communeId: numberMarks.commune, familyId: story.id },
    closed: false,
    children: minors.map(({ number }) => ({
      id: `${story.id} ${number}`,
      knownSince: story.enteredAt,
      firstSheetOn: observation?.filledOn ?? null,
    })),
    observations:
      observation === null
        ? []
        : [
            {
              ...observation,
              receivedAt: observation.receivedOn,
              needed: observation.visitOn !== null,
            },
          ],
    riskSheets: risk?.finish
      ? [
          {
            id: risk.id,
            observationSheetId: observation?.id ?? null,
            sheetDate: risk.sheet.sheetDate,
            finishedAt: risk.finish.at,
            finishedOn: romanianDay(new Date(risk.finish.at)),
            situations: risk.finish.verdict.situations,
            monitoringMonths: risk.finish.verdict.monitoringMonths,
          },
        ]
      : [],
    referrals: [],
    homeVisits: story.homeVisits.flatMap(({ status, happenedOn, happenedTime }) =>
      status === 'done' && observation !== null && happenedOn !== null
        ? {
            observationSheetId: observation.id,
            completedAt: happenedTime === null ? happenedOn : momentAt(happenedOn, happenedTime),
          }
        : [],
    ),
    plans: [planBefore, plan].flatMap((each) =>
      each && risk
        ? {
            id: each.id,
            riskSheetId: risk.id,
            status: each.status,
            submittedAt: each.submittedAt,
            decidedAt: each.decidedAt,
            approvedOn: each.orderOn,
            closedOn: null,
          }
        : [],
    ),
    visits: story.visits.map((visit) => ({
      id: visit.id,
      planId: (planBefore !== null && visit.visitedOn < (plan?.orderOn ?? '') ? planBefore : plan)?.id ?? '',
      visitedOn: visit.visitedOn,
      counts: visit.planned,
      nextOn: null,
      revisionNeeded: visit.revisionNeeded,
    })),
    alerts: story.alerts.map(({ id, createdAt, sentAt, verified }) => ({
      id,
      raisedAt: createdAt,
      sentAt,
      dismissedAt: null,
      verifiedAt: verified?.at ?? null,
    })),
    escalations: story.escalation
      ? [
          {
            id: story.escalation.id,
            raisedAt: story.escalation.sentAt,
            adviceAt: story.escalation.advised?.at ?? null,
          },
        ]
      : [],
  }
}
