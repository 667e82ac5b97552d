import { z } from 'zod'
import { abroadNoticeSchema } from '@/lib/core/intake/abroad-notice'
import {
  channels,
  outcomes,
  reporterKinds,
  triggers,
  type Outcome,
  type Referral,
  type ReferralDetails,
} from '@/lib/core/intake/referral'
import { momentAt } from '@/lib/core/deadlines/romanian-moment'
import { fromDatabaseDateOrNull, toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'

export const toldChildren = z.array(
  z.object({ name: z.string(), birthDate: z.string().nullable(), cnp: z.string().default('') }),
)

const keyOf = (db: CommuneDb, id: string) => ({ communeId_id: { communeId: db.key.communeId, id } })

type Row = Prisma.ReferralGetPayload<{ include: { family: { select: { headName: true } } } }>

const referralOf = (row: Row, villageName: string | null): Referral => ({
  id: row.id,
  trigger: z.enum(triggers).parse(row.trigger),
  channel: z.enum(channels).parse(row.channel),
  receivedAt: row.receivedAt.toISOString(),
  reporterKind: z.enum(reporterKinds).parse(row.reporterKind),
  reporterName: row.reporterName,
  reporterContact: row.reporterContact,
  toldHead: row.toldHead,
  toldChildren: toldChildren.parse(row.toldChildren),
  villageId: row.villageId,
  villageName,
  toldAddress: row.toldAddress,
  toldText: row.toldText,
  abroad: abroadNoticeSchema.nullable().parse(row.abroad),
  abroadEndedOn: fromDatabaseDateOrNull(row.abroadEndedOn),
  familyId: row.familyId,
  familyName: row.family?.headName ?? null,
  outcome: z.enum(outcomes).nullable().parse(row.outcome),
  observationSheetId: row.observationSheetId,
  outcomeNote: row.outcomeNote,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  revision: row.revision,
})

/** Writes a case down; false when there is one with that id, which stays as it is. */
export async function addReferral(db: CommuneDb, id: string, details: ReferralDetails): Promise<boolean> {
  const { receivedOn, receivedTime, toldChildren: children, abroad, ...columns } = details
  const { count } = await db.tx.referral.createMany({
    data: {
      ...db.key,
      ...columns,
      id,
      receivedAt: momentAt(receivedOn, receivedTime),
      toldChildren: [...children],
      ...(abroad === null ? {} : { abroad }),
      createdBy: db.userId,
    },
    skipDuplicates: true,
  })
  return count === 1
}

/** One case of the commune; null when there is none with that id. */
export async function findReferral(db: CommuneDb, id: string): Promise<Referral | null> {
  const row = await db.tx.referral.findUnique({
    where: keyOf(db, id),
    include: { family: { select: { headName: true } } },
  })
  if (row === null) return null
  const village =
    row.villageId === null
      ? null
      : await db.tx.village.findUnique({ where: { id: row.villageId }, select: { name: true } })
  return referralOf(row, village?.name ?? null)
}

/** As findReferral; others who change the case wait until this transaction ends. */
export async function lockReferral(db: CommuneDb, id: string): Promise<Referral | null> {
  const { communeId } = db.key
  // The family first, as everywhere: two transactions that wait for each other would both fail.
  await db.tx.$queryRaw`SELECT 1 FROM family WHERE commune_id = ${communeId} AND id =
    (SELECT family_id FROM referral WHERE commune_id = ${communeId} AND id = ${id}::uuid) FOR UPDATE`
  await db.tx.$queryRaw`SELECT 1 FROM referral WHERE commune_id = ${communeId} AND id = ${id}::uuid FOR UPDATE`
  return findReferral(db, id)
}

/** Ties a case without an outcome to a family, or to none. */
export async function linkReferral(db: CommuneDb, id: string, familyId: string | null): Promise<void> {
  await db.tx.referral.updateMany({
    where: { ...db.key, id, outcome: null },
    data: { familyId, revision: { increment: 1 } },
  })
}

export type Decision = {
  readonly outcome: Outcome
  readonly observationSheetId: string | null
  readonly outcomeNote: string
  readonly decidedAt: Date
}

/** Keeps what became of a case; false when it has an outcome already. */
export async function decideReferral(db: CommuneDb, id: string, decision: Decision): Promise<boolean> {
  const { count } = await db.tx.referral.updateMany({
    where: { ...db.key, id, outcome: null },
    data: { ...decision, decidedBy: db.userId, revision: { increment: 1 } },
  })
  return count === 1
}

/** Cases for which a draft was opened that is now deleted are open again. */
export async function reopenReferralsOf(db: CommuneDb, observationSheetId: string): Promise<void> {
  await db.tx.referral.updateMany({
    where: { ...db.key, observationSheetId },
    data: { outcome: null, observationSheetId: null, decidedAt: null, decidedBy: null, revision: { increment: 1 } },
  })
}

/** The followed absence of a parent has ended on that day; null: it goes on. */
export async function endAbsence(db: CommuneDb, id: string, endedOn: string | null): Promise<void> {
  await db.tx.referral.updateMany({
    where: { ...db.key, id, trigger: 'b' },
    data: { abroadEndedOn: endedOn === null ? null : toDatabaseDate(endedOn), revision: { increment: 1 } },
  })
}
