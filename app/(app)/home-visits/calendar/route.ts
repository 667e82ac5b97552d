import { calendarOfVisits } from '@/lib/features/home-visits/calendar'
import { communeFileRoute } from '@/lib/web/api-route'
import { calendarResponse } from '@/lib/web/calendar-response'

/** The planned visits from today on as a calendar file. */
export const GET = communeFileRoute('home-visit.plan', async (actor) => {
  const file = await calendarOfVisits(actor, null)
  return file === null ? null : calendarResponse(file)
})
