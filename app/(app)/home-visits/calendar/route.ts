import { NextResponse } from 'next/server'
import { calendarOfVisits } from '@/lib/features/home-visits/calendar'
import { apiRoute } from '@/lib/web/api-route'
import { calendarResponse } from '@/lib/web/calendar-response'

/** The planned visits from today on as a calendar file. */
export const GET = apiRoute('home-visit.plan', async (actor) => {
  const file = await calendarOfVisits(actor, null)
  return file === null ? NextResponse.json({ error: 'not-found' }, { status: 404 }) : calendarResponse(file)
})
