import { z } from 'zod'
import type { TodaySubject } from '@/lib/core/casework/today-list'
import type { CommuneDutyRecords } from '@/lib/core/duties/facts/commune'
import type { When } from '@/lib/core/duties/when'
import { communeDutyQueries } from './commune-duty-queries'
import type { CommuneDb } from './db'
import { jsonMoment, readTogether } from './read-together'

/** What the commune does as a whole; `joinedAt` is the day its first family was recorded, null before that. */
export async function loadCommuneDutyRecords(
  db: CommuneDb,
  now: When,
): Promise<{ readonly records: CommuneDutyRecords; readonly subjects: ReadonlyMap<string, TodaySubject> }> {
  const { communeId } = db.key
  const read = await readTogether(db, communeDutyQueries(db.key))
  const [family] = z.array(z.object({ joinedAt: moment.nullable() })).parse(read('joined'))
  const marks = z.array(markRow).parse(read('marks'))
  const doneOn = (duty: string) => marks.flatMap((mark) => (mark.duty === duty ? mark.doneOn : []))
  const meetings = z.array(z.object({ heldOn: z.string() })).parse(read('meetings'))
  const [coordinator] = z.array(z.object({ since: z.string() })).parse(read('coordinator'))
  const intakes = z.array(intakeRow).parse(read('intakes'))
  const arrived = z.array(arrivedRow).parse(read('arrived'))
  const listed = z.array(listedRow).parse(read('listed'))
  const subjects = [
    ...intakes.map(subjectOf('referral')),
    ...arrived.map(subjectOf('arrived-sheet')),
    ...listed.map(subjectOf('listed-child')),
  ]
  return {
    records: {
      communeId,
      joinedAt: family?.joinedAt ?? now,
      monthsClosed: doneOn('OB-08'),
      dataSent: doneOn('OB-35'),
      reports: doneOn('OB-50'),
      meetings: meetings.map(({ heldOn }) => heldOn),
      actionPlans: null,
      budgetDebates: null,
      coordinatorSince: coordinator?.since ?? null,
      intakes,
      arrivedSheets: arrived,
      protectedChildren: listed,
      services: [],
      countyLists: [],
      requests: z.array(requestRow).parse(read('requests')),
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

const moment = jsonMoment.transform((at) => at.toISOString())

const markRow = z.object({ duty: z.string(), doneOn: z.string() })
const requestRow = z.object({ id: z.string(), askedAt: moment, answeredAt: moment.nullable() })

const intakeRow = z.object({
  id: z.string(),
  about: z.string(),
  familyId: z.string().nullable(),
  loggedAt: moment,
  sheetFilledAt: z.string().nullable(),
  closedAt: moment.nullable(),
})

const arrivedRow = z.object({
  id: z.string(),
  about: z.string(),
  filledAt: moment,
  receivedAt: moment,
  needed: z.boolean(),
})

const listedRow = z.object({
  id: z.string(),
  about: z.string(),
  familyId: z.string().nullable(),
  listedAt: moment,
  riskSheetOn: z.string().nullable(),
  excusedAt: moment.nullable(),
})
