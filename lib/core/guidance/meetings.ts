/** A half-year of the calendar by its first day: "2026-01-01" or "2026-07-01". */
export const halfYearOf = (day: string): string => `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? '01' : '07'}-01`

/** The half-year before one. */
export const halfYearBefore = (start: string): string =>
  start.endsWith('-07-01') ? `${start.slice(0, 4)}-01-01` : `${Number(start.slice(0, 4)) - 1}-07-01`

/** A meeting of a county with its communes; days are "2026-05-07". */
export type Meeting = {
  readonly id: string
  readonly heldOn: string
  readonly place: string
  readonly points: string
  /** Codes of the communes that came. */
  readonly came: readonly number[]
}

/** `later`: none in that half-year, and one after it, which makes up for it as it does for the duty. */
export type PastHalf = 'held' | 'later' | 'missing'

/** Whether a commune came to a meeting in this half-year and in the one before (GD 691/2015 art. 14, 15: every half-year). */
export type CommuneMeetings = {
  readonly id: number
  readonly name: string
  readonly before: PastHalf
  readonly now: boolean
  readonly lastOn: string | null
}

/** The communes with what is missing, those that missed most first. */
export function meetingGaps(
  communes: readonly { readonly id: number; readonly name: string }[],
  meetings: readonly Meeting[],
  today: string,
): CommuneMeetings[] {
  const now = halfYearOf(today)
  const before = halfYearBefore(now)
  return communes
    .map(({ id, name }) => {
      const days = meetings.flatMap(({ came, heldOn }) => (came.includes(id) ? heldOn : [])).sort()
      const halves = new Set(days.map(halfYearOf))
      const past: PastHalf = halves.has(before) ? 'held' : halves.has(now) ? 'later' : 'missing'
      return { id, name, before: past, now: halves.has(now), lastOn: days.at(-1) ?? null }
    })
    .sort((a, b) => held(a) - held(b))
}

const held = ({ now, before }: CommuneMeetings): number => Number(now) + Number(before === 'held')
