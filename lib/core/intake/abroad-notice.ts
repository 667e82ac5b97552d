import { z } from 'zod'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { completedMonths } from '@/lib/core/dates/completed'

/** `sole`: the only parent with whom the child lives or who alone holds parental authority; `one`: the other parent stays. */
export const absences = ['both', 'sole', 'one'] as const
export type Absence = (typeof absences)[number]

/** Whether a court gave the exercise of parental rights to the person who cares for the child (Law 272/2004 art. 105). */
export const delegations = ['delegated', 'requested', 'none'] as const

/** How often the parents and the child speak or write. */
export const contacts = ['daily', 'weekly', 'monthly', 'rarely', 'never', 'unknown'] as const

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const departure = z.object({
  name: z.string(),
  country: z.string(),
  leavesOn: day,
  /** Null: not known. */
  returnsOn: day.nullable(),
})
export type Departure = z.output<typeof departure>

/** The notice of a parent who leaves to work abroad (Law 272/2004 art. 104), as kept with its case. */
export const abroadNoticeSchema = z.object({
  absence: z.enum(absences),
  departures: z.array(departure),
  carerName: z.string(),
  carerRelation: z.string(),
  carerContact: z.string(),
  delegation: z.enum(delegations),
  contact: z.enum(contacts),
})
export type AbroadNotice = z.output<typeof abroadNoticeSchema>

/** Where a notice stands on a day: `leaving` until everybody it names has left, `away`, or `ended` once somebody is back. */
export type AbroadStanding = { readonly state: 'leaving' | 'away' | 'ended'; readonly months: number }

/** Days are "2026-05-07"; `months` are whole months of absence, from the latest departure. */
export function abroadStanding(notice: AbroadNotice, endedOn: string | null, today: string): AbroadStanding {
  const since = notice.departures
    .map(({ leavesOn }) => leavesOn)
    .sort()
    .at(-1)
  const until = endedOn === null || endedOn > today ? today : endedOn
  const from = since === undefined ? null : parseDay(since)
  const to = parseDay(until)
  const months = from === null || to === null || since === undefined || since > until ? 0 : completedMonths(from, to)
  if (endedOn !== null && endedOn <= today) return { state: 'ended', months }
  return { state: since !== undefined && since <= today ? 'away' : 'leaving', months }
}

/** Whether the child is left without a parent at home: the list of children whose sole parent or both parents are away. */
export const leavesNoParent = ({ absence }: AbroadNotice): boolean => absence !== 'one'
