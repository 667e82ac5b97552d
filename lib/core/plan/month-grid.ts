import { addDays } from '@/lib/core/deadlines/add-time'

/** A day of the grid; `outside`: of the month before or after. */
export type GridDay = { readonly day: string; readonly outside: boolean }

/** The weeks of a month ("2026-05"), each from Monday to Sunday, filled up with the days around it. */
export function monthGrid(month: string): readonly (readonly GridDay[])[] {
  const first = `${month}-01`
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const start = addDays(first, -weekday)
  const weeks: GridDay[][] = []
  for (let monday = start; monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index)
        return { day, outside: day.slice(0, 7) !== month }
      }),
    )
  }
  return weeks
}

/** The month that many months later, "2026-05". */
export function monthAfter(month: string, count: number): string {
  const [year = 0, inYear = 1] = month.split('-').map(Number)
  const ordinal = year * 12 + inYear - 1 + count
  return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`
}

/** By the day given. */
export function byDay<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const days = new Map<string, Item[]>()
  for (const item of items) days.set(dayOf(item), [...(days.get(dayOf(item)) ?? []), item])
  return days
}
