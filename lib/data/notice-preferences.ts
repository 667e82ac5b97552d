import type { DigestRole } from '@/lib/core/notices/kinds'
import { defaultPreference, type NoticePreference } from '@/lib/core/notices/preference'
import { toDatabaseDate } from './calendar-date'
import type { ActorDb, QueueDb } from './db'
import { Prisma } from './generated/client'

type Row = Prisma.NoticePreferenceGetPayload<object>

/** What somebody chose, or the defaults. */
export const preferenceOf = (row: Row | null): NoticePreference =>
  row === null
    ? defaultPreference
    : {
        email: row.email,
        sms: row.sms,
        phone: row.phone,
        digest: row.digest,
        digestHour: row.digestHour,
        muted: row.muted,
      }

export type SavedPreference = NoticePreference & {
  /** 0 while nothing was chosen yet. */
  readonly revision: number
}

/** The actor's own preferences. */
export async function ownPreference(db: ActorDb, userId: string): Promise<SavedPreference> {
  const row = await db.tx.noticePreference.findUnique({ where: { userId } })
  return { ...preferenceOf(row), revision: row?.revision ?? 0 }
}

/** Saves them if they still have the revision that was read; false when they have not. */
export async function savePreference(
  db: ActorDb,
  userId: string,
  revision: number,
  preference: NoticePreference,
): Promise<boolean> {
  const data = { ...preference, muted: [...preference.muted] }
  if (revision === 0) {
    const { count } = await db.tx.noticePreference.createMany({ data: { userId, ...data }, skipDuplicates: true })
    return count === 1
  }
  const { count } = await db.tx.noticePreference.updateMany({
    where: { userId, revision },
    data: { ...data, revision: revision + 1 },
  })
  return count === 1
}

/**
 * Marks the day's digest as looked at for as many as `limit` of those whose hour has come, and returns them. Who has chosen nothing
 * gets a row with the defaults.
 */
export async function takeDueDigests(
  db: QueueDb,
  due: { readonly day: string; readonly hour: number; readonly roles: readonly DigestRole[] },
  limit: number,
): Promise<string[]> {
  const rows = await db.tx.$queryRaw<{ userId: string }[]>(takeQuery(due, limit))
  return rows.map(({ userId }) => userId)
}

const takeQuery = (
  { day, hour, roles }: { readonly day: string; readonly hour: number; readonly roles: readonly string[] },
  limit: number,
): Prisma.Sql => Prisma.sql`
  INSERT INTO notice_preference (user_id, digest_on)
  SELECT u.id, ${toDatabaseDate(day)}::date FROM app_user u
  LEFT JOIN notice_preference p ON p.user_id = u.id
  WHERE u.disabled_at IS NULL
    AND EXISTS (SELECT FROM membership m
                WHERE m.user_id = u.id AND m.ended_at IS NULL AND m.role = ANY (${[...roles]}::role[]))
    AND COALESCE(p.digest, ${defaultPreference.digest}) AND COALESCE(p.digest_hour, ${defaultPreference.digestHour}) <= ${hour}
    AND (p.digest_on IS NULL OR p.digest_on < ${toDatabaseDate(day)}::date)
  ORDER BY u.id LIMIT ${limit}
  ON CONFLICT (user_id) DO UPDATE SET digest_on = EXCLUDED.digest_on
    WHERE notice_preference.digest_on IS NULL OR notice_preference.digest_on < EXCLUDED.digest_on
  RETURNING user_id AS "userId"`
