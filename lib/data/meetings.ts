import type { Meeting } from '@/lib/core/guidance/meetings'
import { fromDatabaseDate, toDatabaseDate } from './calendar-date'
import type { ActorDb } from './db'

/** The latest meetings of a county, with the communes that came as far as the actor may know; at most 20. */
export async function meetingsOf(db: ActorDb, countyId: number): Promise<Meeting[]> {
  const rows = await db.tx.meeting.findMany({
    where: { countyId },
    orderBy: [{ heldOn: 'desc' }, { createdAt: 'desc' }],
    take: 20,
    select: { id: true, heldOn: true, place: true, points: true, attendance: { select: { communeId: true } } },
  })
  return rows.map(({ heldOn, attendance, ...meeting }) => ({
    ...meeting,
    heldOn: fromDatabaseDate(heldOn),
    came: attendance.map(({ communeId }) => communeId),
  }))
}

type NewMeeting = Omit<Meeting, 'id'> & { readonly countyId: number; readonly by: string }

/** Keeps a meeting and who came. It is not changed afterwards. */
export async function addMeeting(db: ActorDb, { came, by, heldOn, ...meeting }: NewMeeting): Promise<void> {
  const { id } = await db.tx.meeting.create({
    data: { ...meeting, heldOn: toDatabaseDate(heldOn), createdBy: by },
    select: { id: true },
  })
  await db.tx.meetingAttendance.createMany({
    data: came.map((communeId) => ({ communeId, countyId: meeting.countyId, meetingId: id })),
  })
}
