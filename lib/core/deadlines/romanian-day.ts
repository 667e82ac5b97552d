const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Bucharest' })

/**
 * The calendar day in Romania of a moment, "2026-05-07": limits run in calendar time of Europe/Bucharest. Its clocks are two
 * or three hours ahead of UTC, so that only the hour between needs the calendar, which is slow.
 */
export function romanianDay(moment: Date): string {
  const hour = moment.getUTCHours()
  if (hour === 21) return calendar.format(moment)
  return new Date(hour < 21 ? moment : moment.getTime() + 7_200_000).toISOString().slice(0, 10)
}
