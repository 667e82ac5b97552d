import type { Meeting } from '@/lib/core/guidance/meetings'
import { fromDatabaseDate, toDatabaseDate } from './calendar-date'
import type { ActorDb } from './db'

const columns = {
  id: true,
  heldOn: true,
  place: true,
  points: true,
  attendance: { select: { communeId: true } },
} as const

type Row = Pick<Meeting, 'id' | 'place' | 'points'> & {
  readonly heldOn: Date
  readonly attendance: readonly { readonly communeId: number }[]
}

const meetingOf = ({ heldOn, attendance, ...meeting }: Row): Meeting => ({
  ...meeting,
  heldOn: fromDatabaseDate(heldOn),
  came: attendance.map(({ communeId }) => communeId),
})

/** The latest meetings of a county, with the communes that came as far as the actor may know; at most 20. */
export async function meetingsOf(db: ActorDb, countyId: number): Promise<Meeting[]> {
  const rows = await db.tx.meeting.findMany({
    where: { countyId },
    orderBy: [{ heldOn: 'desc' }, { createdAt: 'desc' }],
    take: 20,
    select: columns,
  })
  return rows.map(meetingOf)
}

/** One meeting of a county; null when it has none with that id. */
export async function findMeeting(db: ActorDb, countyId: number, id: string): Promise<Meeting | null> {
  const row = await db.tx.meeting.findUnique({ where: { countyId_id: { countyId, id } }, select: columns })
  return row && meetingOf(row)
}

type NewMeeting = Meeting & { readonly countyId: number; readonly by: string }

/** Keeps a meeting and who came; false when there is one with that id. It is not changed afterwards. */
export async function addMeeting(db: ActorDb, { came, by, heldOn, ...meeting }: NewMeeting): Promise<boolean> {
  const { count } = await db.tx.meeting.createMany({
    data: { ...meeting, heldOn: toDatabaseDate(heldOn), createdBy: by },
    skipDuplicates: true,
  })
  if (count === 0) return false
  await db.tx.meetingAttendance.createMany({
    data: came.map((communeId) => ({ communeId, countyId: meeting.countyId, meetingId: meeting.id })),
  })
  return true
}
