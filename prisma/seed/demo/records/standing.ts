import { type FamilyRecords, type FamilyStanding, familyStanding } from '@/lib/core/casework/family-standing'
import { formatDay } from '@/lib/core/dates/calendar-date'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { isChild } from '../people/roster'
import type { CaseStory } from '../story/case-story'

function recordsOf({
  roster,
  observation,
  observationDraft,
  risk,
  planBefore,
  plan,
  visits,
  closed,
}: CaseStory): FamilyRecords {
  const child = (birth: Parameters<typeof formatDay>[0], separated: boolean) => ({
    birthDate: formatDay(birth),
    separated,
    left: closed !== null,
  })
  return {
    closed: closed !== null,
    children: [
      ...roster.members.filter(isChild).map(({ birth }) => child(birth, false)),
      ...roster.separated.map(({ birth }) => child(birth, true)),
    ],
    observationDraft: observationDraft !== null,
    observations: observation
      ? [
          {
            id: observation.id,
            filledOn: observation.filledOn,
            talkEnd: observation.talkEnd,
            receivedAt: observation.receivedOn,
            signedAt: observation.signedAt,
            fillerKind: observation.fillerKind,
            needed: observation.visitOn !== null,
            suspected: Object.entries(observation.answers).flatMap(([code, yes]) => (yes ? code : [])),
          },
        ]
      : [],
    riskDraft: risk !== null && risk.finish === null,
    riskSheets: risk?.finish
      ? [
          {
            id: risk.id,
            observationSheetId: observation?.id ?? null,
            sheetDate: risk.sheet.sheetDate,
            finishedAt: risk.finish.at,
            finishedOn: romanianDay(new Date(risk.finish.at)),
            confirmed: risk.finish.verdict.confirmed,
            situations: risk.finish.verdict.situations,
            monitoringMonths: risk.finish.verdict.monitoringMonths,
          },
        ]
      : [],
    plans: [planBefore, plan].flatMap((each) =>
      each && risk ? { riskSheetId: risk.id, status: each.status, approvedOn: each.orderOn, closedOn: null } : [],
    ),
    visits: visits.flatMap(({ planned, visitedOn }) => (planned ? { on: visitedOn, nextOn: null } : [])),
    renewals: [],
  }
}

/** Where the family of a case stands on that day ("2026-05-07"), by the rule of the program itself. */
export const standingOf = (story: CaseStory, today: string): FamilyStanding =>
  familyStanding(recordsOf(story), today, datedLimits)
