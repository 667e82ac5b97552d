import type { Actor, Role } from '@/lib/core/access/actor'
import type { Audience } from '@/lib/core/notices/notice-event'
import type { NoticePreference } from '@/lib/core/notices/preference'
import type { QueueDb } from './db'
import type { Prisma } from './generated/client'
import { preferenceOf } from './notice-preferences'

/** Somebody who is told something, in the role and place in which it concerns them. */
export type Recipient = {
  readonly userId: string
  readonly email: string
  readonly language: 'ro' | 'en'
  readonly role: Role
  readonly preference: NoticePreference
}

const columns = {
  role: true,
  user: { select: { id: true, email: true, language: true, preference: true } },
} as const satisfies Prisma.MembershipSelect

const recipientOf = ({ role, user }: Prisma.MembershipGetPayload<{ select: typeof columns }>): Recipient => ({
  userId: user.id,
  email: user.email,
  language: user.language === 'en' ? 'en' : 'ro',
  role,
  preference: preferenceOf(user.preference),
})

const atWork = { endedAt: null, user: { disabledAt: null } } as const

/** Those of an audience who work there now, each once. */
export async function recipientsOf(db: QueueDb, audience: Audience): Promise<Recipient[]> {
  const everybody = await working(db, whereOf(audience))
  if (!('guides' in audience) || audience.guides === undefined) return everybody
  const named = await db.tx.coordinatorAssignment.findFirst({
    where: { communeId: audience.guides, countyId: audience.countyId, until: null },
    select: { userId: true },
  })
  const own = everybody.filter(({ userId }) => userId === named?.userId)
  // Nobody is named, or who was has left: somebody has to hear of it.
  return own.length > 0 ? own : everybody
}

function whereOf(audience: Audience): Prisma.MembershipWhereInput {
  if ('userId' in audience) return { userId: audience.userId }
  if ('communeId' in audience) return { role: audience.role, organisation: { communeId: audience.communeId } }
  return { role: audience.role, organisation: { kind: 'county', countyId: audience.countyId } }
}

async function working(db: QueueDb, where: Prisma.MembershipWhereInput): Promise<Recipient[]> {
  const rows = await db.tx.membership.findMany({
    where: { ...atWork, ...where },
    orderBy: [{ userId: 'asc' }, { id: 'asc' }],
    select: columns,
  })
  const first = new Map<string, Recipient>()
  for (const row of rows) if (!first.has(row.user.id)) first.set(row.user.id, recipientOf(row))
  return [...first.values()]
}

/** Whether a person still works somewhere: who left is told nothing more. */
export async function stillWorks(db: QueueDb, userId: string): Promise<boolean> {
  return (await db.tx.membership.count({ where: { ...atWork, userId } })) > 0
}

/**
 * A person as an actor, to count what waits with that person's own rights: the membership that signing in would choose. Null when
 * the person left.
 */
export async function actorOfRecipient(
  db: QueueDb,
  userId: string,
): Promise<{ readonly actor: Actor; readonly recipient: Recipient } | null> {
  const row = await db.tx.membership.findFirst({
    where: { ...atWork, userId },
    orderBy: { id: 'asc' },
    select: {
      ...columns,
      position: true,
      organisation: { select: { name: true, countyId: true, communeId: true } },
      id: true,
    },
  })
  if (row === null) return null
  const recipient = recipientOf(row)
  const { countyId, communeId, name } = row.organisation
  const county = countyId === null ? null : await db.tx.county.findUnique({ where: { code: countyId } })
  const commune = communeId === null ? null : await db.tx.commune.findUnique({ where: { id: communeId } })
  return {
    recipient,
    actor: {
      // Nobody is signed in: it stands for the membership that is acted for.
      sessionId: row.id,
      userId,
      userName: '',
      position: row.position,
      language: recipient.language,
      role: recipient.role,
      organisationName: name,
      county: county && { id: county.code, name: county.name },
      commune: commune && { id: commune.id, name: commune.name, kind: commune.kind },
    },
  }
}
