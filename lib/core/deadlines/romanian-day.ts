const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Bucharest' })

/** The calendar day in Romania of a moment, "2026-05-07": limits run in calendar time of Europe/Bucharest. */
export const romanianDay = (moment: Date): string => calendar.format(moment)
