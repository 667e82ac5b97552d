/** What happens again within this time of the last notice of its kind is told together. */
const joinedWithin = 15 * 60_000

/** When a notice leaves: at once, or 15 minutes after the one of its kind before it, with all that happens until then. */
export function leavesAt(before: Date | null, now: Date): Date {
  const earliest = before === null ? 0 : before.getTime() + joinedWithin
  return new Date(Math.max(earliest, now.getTime()))
}
