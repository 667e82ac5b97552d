import { dutyGroupOf, type TodayItem } from '@/lib/core/casework/today-list'
import { daysBetween } from '@/lib/core/deadlines/add-time'
import type { DutyCount } from '@/lib/core/duties/count'
import { limitOn, type DutyCatalogue } from '@/lib/core/duties/duty'
import { dutyIds, type DutyId } from '@/lib/core/duties/duty-ids'
import { dayOf } from '@/lib/core/duties/when'
import type { Role } from '@/lib/core/access/actor'

/** How things to do are counted: at once, late, due today, within 7 days, without a limit; and those that are new, among all. */
export const digestParts = ['now', 'late', 'today', 'week', 'undated', 'fresh'] as const
export type DigestCount = Readonly<Record<(typeof digestParts)[number], number>>
export type DigestLine = DigestCount & { readonly duty: DutyId }

const none: DigestCount = { now: 0, late: 0, today: 0, week: 0, undated: 0, fresh: 0 }

const added = (one: DigestCount, other: DigestCount): DigestCount => ({
  now: one.now + other.now,
  late: one.late + other.late,
  today: one.today + other.today,
  week: one.week + other.week,
  undated: one.undated + other.undated,
  fresh: one.fresh + other.fresh,
})

const isNone = (count: DigestCount): boolean => digestParts.every((part) => count[part] === 0)

/** The lines, what presses first, then in the order of the list of obligations; duties of which there is nothing are left out. No lines: nothing to tell. */
function linesOf(counts: readonly DigestLine[]): DigestLine[] {
  return dutyIds
    .map((duty) => ({ duty, ...counts.filter((each) => each.duty === duty).reduce<DigestCount>(added, none) }))
    .filter((line) => !isNone(line))
    .sort((a, b) => pressing(a) - pressing(b))
}

/** The first of the parts in which there is something. */
const pressing = (line: DigestLine): number => digestParts.findIndex((part) => line[part] > 0)

/** What the day's work holds, counted as the page of the day counts it. What began since yesterday is new. */
export const digestOf = (items: readonly TodayItem[], today: string): DigestLine[] =>
  linesOf(
    items.map((item) => ({ duty: item.duty, ...none, ...placeOf(item), ...(isFresh(item, today) && { fresh: 1 }) })),
  )

function placeOf(item: TodayItem): Partial<DigestCount> {
  const group = dutyGroupOf(item)
  return group === 'month' ? {} : { [group]: 1 }
}

const isFresh = ({ started }: TodayItem, today: string): boolean => daysBetween(dayOf(started), today) <= 1

/**
 * What waits in communes by their counts, for the role of the county that looks after them: what is late or due today there, and
 * what waits for the role itself without a limit.
 */
export function digestOfCounts(
  counts: readonly DutyCount[],
  { role, catalogue, today }: { readonly role: Role; readonly catalogue: DutyCatalogue; readonly today: string },
): DigestLine[] {
  return linesOf(
    counts.map(({ duty, late, dueToday, open }) => {
      const own = catalogue[duty].who.includes(role) && limitOn(catalogue[duty], today)?.kind === 'none'
      return { duty, ...none, late, today: dueToday, undated: own ? open : 0 }
    }),
  )
}

/** All lines together. */
export const digestTotal = (lines: readonly DigestLine[]): DigestCount => lines.reduce<DigestCount>(added, none)
