import { NextResponse } from 'next/server'

/** A calendar file to be kept by the browser and by nothing between. */
export const calendarResponse = (file: string): NextResponse =>
  new NextResponse(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="vizite.ics"',
      'cache-control': 'private, no-store',
    },
  })
