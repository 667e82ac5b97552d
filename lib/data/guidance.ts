import type { GuidanceNote, GuidanceRequest } from '@/lib/core/guidance/guidance'
import type { ActorDb, CommuneDb } from './db'

/** What became of a record that came with an id of its own. */
export type Added = 'added' | 'again' | 'another'

/** Whose: one commune's, or all of a county. */
export type GuidancePlace = { readonly countyId: number; readonly communeId?: number }

const atMost = 100

/** Requests to the county, those without an answer first, then the latest; at most 100. */
export async function requestsOf(db: ActorDb, place: GuidancePlace): Promise<GuidanceRequest[]> {
  const rows = await db.tx.guidanceRequest.findMany({
    where: place,
    orderBy: [{ answeredAt: { sort: 'desc', nulls: 'first' } }, { askedAt: 'desc' }],
    take: atMost,
  })
  const names = await namesOf(db, rows)
  return rows.map(({ id, communeId, question, askedAt, answer, answeredAt }) => ({
    ...{ id, communeId, question, answer, commune: names.get(communeId) ?? '' },
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  }))
}

/** Notes of the county, those not read first, then the latest; at most 100. */
export async function notesOf(db: ActorDb, place: GuidancePlace): Promise<GuidanceNote[]> {
  const rows = await db.tx.guidanceNote.findMany({
    where: place,
    orderBy: [{ readAt: { sort: 'desc', nulls: 'first' } }, { writtenAt: 'desc' }],
    take: atMost,
  })
  const names = await namesOf(db, rows)
  return rows.map(({ id, communeId, body, writtenAt, readAt }) => ({
    ...{ id, communeId, body, commune: names.get(communeId) ?? '' },
    writtenAt: writtenAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  }))
}

async function namesOf(db: ActorDb, rows: readonly { readonly communeId: number }[]): Promise<Map<number, string>> {
  const ids = [...new Set(rows.map(({ communeId }) => communeId))]
  const communes = await db.tx.commune.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(communes.map(({ id, name }) => [id, name]))
}

/** Keeps what SPAS asks; `again` when the same was asked by that id, `another` when something else was. */
export async function addRequest(db: CommuneDb, id: string, question: string, at: Date): Promise<Added> {
  const { count } = await db.tx.guidanceRequest.createMany({
    data: { ...db.key, id, question, askedAt: at, askedBy: db.userId },
    skipDuplicates: true,
  })
  if (count === 1) return 'added'
  return (await db.tx.guidanceRequest.count({ where: { ...db.key, id, question } })) === 1 ? 'again' : 'another'
}

type Signed = { readonly countyId: number; readonly by: string; readonly at: Date }

/** Keeps the county's answer; false where there is no request of the county waiting for one. */
export async function answerRequest(
  db: ActorDb,
  id: string,
  answer: string,
  { countyId, by, at }: Signed,
): Promise<boolean> {
  const { count } = await db.tx.guidanceRequest.updateMany({
    where: { id, countyId, answeredAt: null },
    data: { answer, answeredAt: at, answeredBy: by },
  })
  return count === 1
}

/** Keeps what the county writes to a commune, as addRequest does. */
export async function addNote(
  db: ActorDb,
  { id, communeId, body }: { readonly id: string; readonly communeId: number; readonly body: string },
  { countyId, by, at }: Signed,
): Promise<Added> {
  const { count } = await db.tx.guidanceNote.createMany({
    data: { id, communeId, countyId, body, writtenAt: at, writtenBy: by },
    skipDuplicates: true,
  })
  if (count === 1) return 'added'
  return (await db.tx.guidanceNote.count({ where: { id, communeId, body } })) === 1 ? 'again' : 'another'
}

/** SPAS has read a note; reading it again changes nothing. */
export async function markNoteRead(db: CommuneDb, id: string, at: Date): Promise<void> {
  await db.tx.guidanceNote.updateMany({
    where: { ...db.key, id, readAt: null },
    data: { readAt: at, readBy: db.userId },
  })
}
