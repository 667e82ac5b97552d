import { z } from 'zod'
import { abroadNoticeSchema } from '@/lib/core/intake/abroad-notice'
import { outcomes, triggers } from '@/lib/core/intake/referral'
import { waitingDays, type IntakeView } from '@/lib/core/intake/intake-view'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import { all } from './list-conditions'

const row = z.object({
  id: z.string(),
  trigger: z.enum(triggers),
  channel: z.string(),
  receivedAt: z.date().transform((at) => at.toISOString()),
  reporterKind: z.string(),
  toldHead: z.string(),
  /** Names of the children as told. */
  children: z.string(),
  village: z.string().nullable(),
  familyId: z.string().nullable(),
  familyName: z.string().nullable(),
  outcome: z.enum(outcomes).nullable(),
  observationSheetId: z.string().nullable(),
  decidedAt: z
    .date()
    .nullable()
    .transform((at) => at?.toISOString() ?? null),
})
export type ReferralInList = z.output<typeof row>

type Query = Omit<IntakeView, 'page'> & { readonly limit: number; readonly offset: number }

/** One page of the cases: open ones the longest waiting first, others the latest first; with how many there are in all. */
export async function listReferrals(
  db: CommuneDb,
  { limit, offset, ...view }: Query,
  now: Date,
): Promise<{ readonly rows: readonly ReferralInList[]; readonly total: number }> {
  const where = conditionsOf(db, view, now)
  const direction = view.state === 'open' ? Prisma.sql`ASC` : Prisma.sql`DESC`
  const rows = await db.tx.$queryRaw`
    SELECT r.id, r.trigger, r.channel, r.received_at AS "receivedAt", r.reporter_kind AS "reporterKind",
      r.told_head AS "toldHead", v.name AS village, r.family_id AS "familyId", f.head_name AS "familyName",
      r.outcome, r.observation_sheet_id AS "observationSheetId", r.decided_at AS "decidedAt",
      COALESCE((SELECT string_agg(told ->> 'name', ', ') FROM jsonb_array_elements(r.told_children) told), '') AS children
    FROM referral r
    LEFT JOIN village v ON v.id = r.village_id
    LEFT JOIN family f ON f.commune_id = r.commune_id AND f.id = r.family_id
    WHERE ${where}
    ORDER BY r.received_at ${direction}, r.id LIMIT ${limit} OFFSET ${offset}`
  const [counted] = await db.tx.$queryRaw<{ total: number }[]>`
    SELECT count(*)::integer AS total FROM referral r WHERE ${where}`
  return { rows: z.array(row).parse(rows), total: counted?.total ?? 0 }
}

const conditionsOf = (db: CommuneDb, { state, trigger, late }: Omit<IntakeView, 'page'>, now: Date): Prisma.Sql =>
  all([
    Prisma.sql`r.commune_id = ${db.key.communeId}`,
    ...(state === 'all' ? [] : [state === 'open' ? Prisma.sql`r.outcome IS NULL` : Prisma.sql`r.outcome IS NOT NULL`]),
    ...(trigger === null ? [] : [Prisma.sql`r.trigger = ${trigger}`]),
    ...(late
      ? [Prisma.sql`r.outcome IS NULL AND r.received_at < ${now}::timestamptz - make_interval(days => ${waitingDays})`]
      : []),
  ])

/** How many cases of each trigger reached the commune, ever and without an outcome yet. */
export async function countByTrigger(
  db: CommuneDb,
): Promise<readonly { readonly trigger: string; readonly all: number; readonly open: number }[]> {
  return db.tx.$queryRaw`
    SELECT trigger, count(*)::integer AS "all", (count(*) FILTER (WHERE outcome IS NULL))::integer AS open
    FROM referral WHERE commune_id = ${db.key.communeId} GROUP BY trigger ORDER BY trigger`
}

const familyCase = z.object({
  id: z.string(),
  trigger: z.enum(triggers),
  receivedAt: z.date().transform((at) => at.toISOString()),
  outcome: z.enum(outcomes).nullable(),
})
export type FamilyCase = z.output<typeof familyCase>

/** The cases that were tied to a family, the latest first. */
export async function referralsOfFamily(db: CommuneDb, familyId: string): Promise<readonly FamilyCase[]> {
  const rows = await db.tx.referral.findMany({
    where: { ...db.key, familyId },
    orderBy: [{ receivedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, trigger: true, receivedAt: true, outcome: true },
  })
  return z.array(familyCase).parse(rows)
}

const abroadCase = z.object({
  id: z.string(),
  abroad: abroadNoticeSchema,
  endedOn: z.string().nullable(),
  familyId: z.string().nullable(),
  headName: z.string(),
  village: z.string().nullable(),
  /** Of the family; as told while the case is tied to none. */
  children: z.array(z.object({ name: z.string(), birthDate: z.string().nullable() })),
})
export type AbroadCase = z.output<typeof abroadCase>

/** Notices of parents who work abroad that were not dismissed and not ended before `today`, with the children they leave. */
export async function abroadCases(db: CommuneDb, today: string): Promise<readonly AbroadCase[]> {
  const rows = await db.tx.$queryRaw`
    SELECT r.id, r.abroad, r.abroad_ended_on::text AS "endedOn", r.family_id AS "familyId",
      COALESCE(f.head_name, r.told_head) AS "headName", v.name AS village,
      CASE WHEN r.family_id IS NULL THEN r.told_children ELSE COALESCE((
        SELECT jsonb_agg(jsonb_build_object('name', c.surname || ' ' || c.given_name, 'birthDate', c.birth_date)
                         ORDER BY c.birth_date, c.given_name)
        FROM child c WHERE c.commune_id = ${db.key.communeId} AND c.family_id = r.family_id AND c.left_on IS NULL
          AND NOT c.separated AND (c.birth_date IS NULL OR c.birth_date > ${today}::date - interval '18 years')
      ), '[]') END AS children
    FROM referral r
    LEFT JOIN family f ON f.commune_id = r.commune_id AND f.id = r.family_id
    LEFT JOIN village v ON v.id = COALESCE(f.village_id, r.village_id)
    WHERE r.commune_id = ${db.key.communeId} AND r.trigger = 'b' AND r.outcome IS DISTINCT FROM 'dismissed'
      AND (r.abroad_ended_on IS NULL OR r.abroad_ended_on > ${today}::date)
    ORDER BY v.name, "headName", r.id`
  return z.array(abroadCase).parse(rows)
}
