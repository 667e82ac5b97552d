import { z } from 'zod'
import type { TodaySubject } from '@/lib/core/casework/today-list'
import type { CommuneDutyRecords } from '@/lib/core/duties/facts/commune'
import type { When } from '@/lib/core/duties/when'
import type { CommuneDb } from './db'
import { fromDatabaseDate, fromDatabaseDateOrNull } from './calendar-date'

/** What the commune does as a whole; `joinedAt` is the day its first family was recorded, null before that. */
export async function loadCommuneDutyRecords(
  db: CommuneDb,
  now: When,
): Promise<{ readonly records: CommuneDutyRecords; readonly subjects: ReadonlyMap<string, TodaySubject> }> {
  const { communeId, countyId } = db.key
  const first = await db.tx.family.aggregate({ where: db.key, _min: { createdAt: true } })
  const marks = await db.tx.dutyMark.findMany({ where: db.key, select: { duty: true, doneOn: true } })
  const doneOn = (duty: string) => marks.flatMap((mark) => (mark.duty === duty ? fromDatabaseDate(mark.doneOn) : []))
  const meetings = await db.tx.meetingAttendance.findMany({
    where: { communeId, countyId },
    select: { meeting: { select: { heldOn: true } } },
  })
  const coordinator = await db.tx.coordinatorAssignment.findFirst({
    where: { ...db.key, until: null },
    select: { since: true },
  })
  const requests = await db.tx.guidanceRequest.findMany({
    where: db.key,
    select: { id: true, askedAt: true, answeredAt: true },
  })
  const intakes = await loadIntakes(db)
  const arrived = await loadArrivedSheets(db)
  const listed = await loadListedChildren(db)
  const subjects = [
    ...intakes.map(subjectOf('referral')),
    ...arrived.map(subjectOf('arrived-sheet')),
    ...listed.map(subjectOf('listed-child')),
  ]
  return {
    records: {
      communeId,
      joinedAt: first._min.createdAt?.toISOString() ?? now,
      monthsClosed: doneOn('OB-08'),
      dataSent: doneOn('OB-35'),
      reports: doneOn('OB-50'),
      meetings: meetings.map(({ meeting }) => fromDatabaseDate(meeting.heldOn)),
      actionPlans: null,
      budgetDebates: null,
      coordinatorSince: fromDatabaseDateOrNull(coordinator?.since ?? null),
      intakes,
      arrivedSheets: arrived,
      protectedChildren: listed,
      services: [],
      countyLists: [],
      requests: requests.map(({ id, askedAt, answeredAt }) => ({
        id,
        askedAt: askedAt.toISOString(),
        answeredAt: answeredAt?.toISOString() ?? null,
      })),
    },
    subjects: new Map(subjects),
  }
}

const subjectOf =
  (kind: TodaySubject['kind']) =>
  ({ id, about }: { readonly id: string; readonly about: string }): [string, TodaySubject] => [
    id,
    { kind, name: about },
  ]

const moment = z.date().transform((at) => at.toISOString())

const intakeRow = z.object({
  id: z.string(),
  about: z.string(),
  familyId: z.string().nullable(),
  loggedAt: moment,
  sheetFilledAt: z.string().nullable(),
  closedAt: moment.nullable(),
})

/** Cases written down; one that renews a sheet or is set aside with a reason needs no sheet of its own. */
async function loadIntakes(db: CommuneDb) {
  return z.array(intakeRow).parse(
    await db.tx.$queryRaw`
      SELECT x.id, x.told_head AS about, x.family_id AS "familyId", x.received_at AS "loggedAt",
             s.filled_on::text AS "sheetFilledAt", CASE WHEN x.outcome <> 'sheet' THEN x.decided_at END AS "closedAt"
      FROM referral x
      LEFT JOIN observation_sheet s ON s.commune_id = ${db.key.communeId} AND s.id = x.observation_sheet_id
        AND s.status = 'signed'
      WHERE x.commune_id = ${db.key.communeId}`,
  )
}

const arrivedRow = z.object({
  id: z.string(),
  about: z.string(),
  filledAt: moment,
  receivedAt: moment,
  needed: z.boolean(),
})

/** Professionals' sheets that wait to be taken over. */
async function loadArrivedSheets(db: CommuneDb) {
  return z.array(arrivedRow).parse(
    await db.tx.$queryRaw`
      SELECT x.id, x.told_head AS about, x.filled_at AS "filledAt", x.received_at AS "receivedAt", x.suspicion AS needed
      FROM professional_sheet x WHERE x.commune_id = ${db.key.communeId} AND x.status = 'sent'`,
  )
}

const listedRow = z.object({
  id: z.string(),
  about: z.string(),
  familyId: z.string().nullable(),
  listedAt: moment,
  riskSheetOn: z.string().nullable(),
  excusedAt: moment.nullable(),
})

/** The county's list of children in special protection; who left it before anything was done is asked about no more, nor who was on it by mistake. */
async function loadListedChildren(db: CommuneDb) {
  return z.array(listedRow).parse(
    await db.tx.$queryRaw`
      SELECT x.id, x.surname || ' ' || x.given_name AS about, x.family_id AS "familyId", x.listed_at AS "listedAt",
             first.day::text AS "riskSheetOn", x.excused_at AS "excusedAt"
      FROM special_protection_child x
      LEFT JOIN LATERAL (SELECT min(r.sheet_date) AS day FROM risk_sheet r
        WHERE r.commune_id = ${db.key.communeId} AND r.family_id = x.family_id AND r.status = 'finished') first ON true
      WHERE x.commune_id = ${db.key.communeId} AND x.withdrawn_at IS NULL
        AND (x.left_on IS NULL OR first.day IS NOT NULL OR x.excused_at IS NOT NULL)`,
  )
}
