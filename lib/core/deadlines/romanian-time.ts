const wallClock = new Intl.DateTimeFormat('ro-RO', {
  timeZone: 'Europe/Bucharest',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** What clocks in Romania show at a moment, "14:05". */
export const romanianTime = (moment: Date): string => wallClock.format(moment)
