/** Tells the present moment. Rules take the moment as an argument; this is where it comes from. */
export type Clock = () => Date

export const now: Clock = () => new Date()

const calendarDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Bucharest' })

/** Today's date in Romania, "2026-05-07". */
export const today = (): string => calendarDay.format(now())
