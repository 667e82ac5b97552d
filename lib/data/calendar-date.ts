/** A day of the calendar, "2026-05-07": what the core works with. The database client speaks of midnight in UTC instead. */
export const toDatabaseDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** @see toDatabaseDate */
export const fromDatabaseDate = (date: Date): string => date.toISOString().slice(0, 10)

export const toDatabaseDateOrNull = (day: string | null): Date | null => (day === null ? null : toDatabaseDate(day))
export const fromDatabaseDateOrNull = (date: Date | null): string | null =>
  date === null ? null : fromDatabaseDate(date)
