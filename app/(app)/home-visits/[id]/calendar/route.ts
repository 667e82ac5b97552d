import { NextResponse } from 'next/server'
import { z } from 'zod'
import { calendarOfVisits } from '@/lib/features/home-visits/calendar'
import { apiRoute } from '@/lib/web/api-route'
import { calendarResponse } from '@/lib/web/calendar-response'

/** One planned visit as a calendar file. */
export const GET = apiRoute<{ id: string }>('home-visit.plan', async (actor, _request, given) => {
  const id = z.uuid().safeParse(given.id)
  const file = id.success ? await calendarOfVisits(actor, id.data) : null
  return file === null ? NextResponse.json({ error: 'not-found' }, { status: 404 }) : calendarResponse(file)
})
