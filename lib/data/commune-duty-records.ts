import { z } from 'zod'
import type { TodaySubject } from '@/lib/core/casework/today-list'
import type { CommuneDutyRecords } from '@/lib/core/duties/facts/commune'
import type { When } from '@/lib/core/duties/when'
import type { communeDutyQueries } from './commune-duty-queries'
import { jsonMoment, type Read } from './read-together'

/** What the commune does as a whole, from the lists that were read; `joinedAt` is the day its first family was recorded, `now` before that. */
export function communeDutyRecordsIn(
  read: Read<keyof ReturnType<typeof communeDutyQueries>>,
  communeId: number,
  now: When,
): { readonly records: CommuneDutyRecords; readonly subjects: ReadonlyMap<string, TodaySubject> } {
  const [family] = lists.joined.parse(read('joined'))
  const marks = lists.marks.parse(read('marks'))
  const doneOn = (duty: string) => marks.flatMap((mark) => (mark.duty === duty ? mark.doneOn : []))
  const meetings = lists.meetings.parse(read('meetings'))
  const [coordinator] = lists.coordinator.parse(read('coordinator'))
  const intakes = lists.intakes.parse(read('intakes'))
  const arrived = lists.arrived.parse(read('arrived'))
  const listed = lists.listed.parse(read('listed'))
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
      requests: lists.requests.parse(read('requests')),
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

/** Made once: a list made for each reading is compiled for each reading. */
const lists = {
  joined: z.array(z.object({ joinedAt: jsonMoment.nullable() })),
  marks: z.array(z.object({ duty: z.string(), doneOn: z.string() })),
  meetings: z.array(z.object({ heldOn: z.string() })),
  coordinator: z.array(z.object({ since: z.string() })),
  requests: z.array(z.object({ id: z.string(), askedAt: jsonMoment, answeredAt: jsonMoment.nullable() })),
  intakes: z.array(
    z.object({
      id: z.string(),
      about: z.string(),
      familyId: z.string().nullable(),
      loggedAt: jsonMoment,
      sheetFilledAt: z.string().nullable(),
      closedAt: jsonMoment.nullable(),
    }),
  ),
  arrived: z.array(
    z.object({
      id: z.string(),
      about: z.string(),
      filledAt: jsonMoment,
      receivedAt: jsonMoment,
      needed: z.boolean(),
    }),
  ),
  listed: z.array(
    z.object({
      id: z.string(),
      about: z.string(),
      familyId: z.string().nullable(),
      listedAt: jsonMoment,
      riskSheetOn: z.string().nullable(),
      excusedAt: jsonMoment.nullable(),
    }),
  ),
}
