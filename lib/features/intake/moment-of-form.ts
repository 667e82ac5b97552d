import { shownDay } from '@/lib/core/observation/shown-values'
import { now, today } from '@/lib/platform/clock'

const clockTime = new Intl.DateTimeFormat('ro-RO', {
  timeZone: 'Europe/Bucharest',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The day (as shown, "07.05.2026") and time ("09:05") in Romania, to begin a form with. */
export const momentOfForm = (): { readonly day: string; readonly time: string } => ({
  day: shownDay(today()),
  time: clockTime.format(now()),
})
