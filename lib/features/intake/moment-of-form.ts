import { now, today } from '@/lib/platform/clock'

const clockTime = new Intl.DateTimeFormat('ro-RO', {
  timeZone: 'Europe/Bucharest',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The day ("2026-05-07") and time ("09:05") in Romania, to begin a form with. */
export const momentOfForm = (): { readonly day: string; readonly time: string } => ({
  day: today(),
  time: clockTime.format(now()),
})
