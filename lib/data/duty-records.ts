import { z } from 'zod'
import { momentAt } from '@/lib/core/deadlines/romanian-moment'
import type { OpenRecords } from '@/lib/core/casework/next-step'
import { arrivalOf } from '@/lib/core/deadlines/visit-due'
import type { FamilyDutyRecords } from '@/lib/core/duties/facts/records'
import { dayOf } from '@/lib/core/duties/when'
import type { dutyQueries } from './duty-queries'
import { jsonMoment, type Read } from './read-together'
import { retriesIn, triesIn, type triesQueries } from './visit-tries'

const momentOrNull = jsonMoment.nullable()
const day = z.string()
const dayOrNull = day.nullable()

/** A family whose duties are watched, with what a line of the day's work says of it and where its next steps lie. */
const familyRow = z.object({
  id: z.string(),
  headName: z.string(),
  village: z.string().nullable(),
  closed: z.boolean(),
  observationDraftId: z.string().nullable(),
  riskDraftId: z.string().nullable(),
  openPlanId: z.string().nullable(),
  openPlanStatus: z.string().nullable(),
})
export type WatchedFamily = z.output<typeof familyRow> & { readonly retry: OpenRecords['retry'] }

const ofFamily = z.object({ familyId: z.string() })
const rows = {
  children: ofFamily.extend({ id: z.string(), knownSince: jsonMoment, firstSheetOn: dayOrNull }),
  observations: ofFamily.extend({
    id: z.string(),
    fillerKind: z.string(),
    filledOn: day,
    talkEnd: z.string().nullable(),
    receivedAt: jsonMoment.nullable().transform(arrivalOf),
    signedAt: jsonMoment,
    needed: z.boolean(),
  }),
  riskSheets: ofFamily.extend({
    id: z.string(),
    observationSheetId: z.string().nullable(),
    sheetDate: day,
    finishedAt: jsonMoment,
    finishedOn: day,
    situations: z.number(),
    monitoringMonths: z.number().nullable(),
  }),
  referrals: ofFamily.extend({ receivedAt: jsonMoment }),
  homeVisits: ofFamily.extend({ observationSheetId: z.string(), happenedOn: day, happenedTime: z.string().nullable() }),
  plans: ofFamily.extend({
    id: z.string(),
    riskSheetId: z.string(),
    status: z.string(),
    submittedAt: momentOrNull,
    decidedAt: momentOrNull,
    approvedOn: dayOrNull,
    closedOn: dayOrNull,
  }),
  visits: ofFamily.extend({
    id: z.string(),
    planId: z.string(),
    visitedOn: day,
    counts: z.boolean(),
    nextOn: dayOrNull,
    revisionNeeded: z.boolean(),
  }),
  alerts: ofFamily.extend({
    id: z.string(),
    raisedAt: jsonMoment,
    sentAt: momentOrNull,
    dismissedAt: momentOrNull,
    verifiedAt: momentOrNull,
  }),
  escalations: ofFamily.extend({ id: z.string(), raisedAt: jsonMoment, adviceAt: momentOrNull }),
}

/** Made once: a list made for each reading is compiled for each reading. */
const lists = {
  families: z.array(familyRow),
  children: z.array(rows.children),
  observations: z.array(rows.observations),
  riskSheets: z.array(rows.riskSheets),
  referrals: z.array(rows.referrals),
  homeVisits: z.array(rows.homeVisits),
  plans: z.array(rows.plans),
  visits: z.array(rows.visits),
  alerts: z.array(rows.alerts),
  escalations: z.array(rows.escalations),
}

type Lists = keyof ReturnType<typeof dutyQueries> | keyof ReturnType<typeof triesQueries>

/**
 * The records of every open family of the commune, and of closed ones whose alert is not settled, that set a duty going or meet
 * it, from the lists that were read.
 */
export function dutyRecordsIn(
  read: Read<Lists>,
  communeId: number,
): { readonly families: readonly WatchedFamily[]; readonly records: readonly FamilyDutyRecords[] } {
  const tries = triesIn(read)
  const families = lists.families
    .parse(read('families'))
    .map((family) => ({ ...family, retry: retriesIn(tries, family.id) }))
  const children = byFamily(lists.children.parse(read('children')))
  const observations = byFamily(lists.observations.parse(read('observations')))
  const riskSheets = byFamily(lists.riskSheets.parse(read('riskSheets')))
  const referrals = byFamily(lists.referrals.parse(read('referrals')))
  const homeVisits = byFamily(lists.homeVisits.parse(read('homeVisits')))
  const plans = byFamily(lists.plans.parse(read('plans')))
  const visits = byFamily(lists.visits.parse(read('visits')))
  const alerts = byFamily(lists.alerts.parse(read('alerts')))
  const escalations = byFamily(lists.escalations.parse(read('escalations')))
  const records = families.map(({ id, closed }) => ({
    place: { communeId, familyId: id },
    closed,
    children: children(id),
    observations: observations(id),
    riskSheets: riskSheets(id),
    referrals: referrals(id).map(({ receivedAt }) => dayOf(receivedAt)),
    homeVisits: homeVisits(id).map(({ observationSheetId, happenedOn, happenedTime }) => ({
      observationSheetId,
      completedAt: happenedTime === null ? happenedOn : momentAt(happenedOn, happenedTime),
    })),
    plans: plans(id),
    visits: visits(id),
    alerts: alerts(id),
    escalations: escalations(id),
  }))
  return { families, records }
}

function byFamily<Row extends { readonly familyId: string }>(
  all: readonly Row[],
): (familyId: string) => readonly Row[] {
  const grouped = new Map<string, Row[]>()
  for (const row of all) {
    const same = grouped.get(row.familyId)
    if (same === undefined) grouped.set(row.familyId, [row])
    else same.push(row)
  }
  return (familyId) => grouped.get(familyId) ?? []
}
