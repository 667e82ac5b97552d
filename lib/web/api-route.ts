import { redirect } from 'next/navigation'
import { NextResponse, type NextRequest } from 'next/server'
import { can, type Permission } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { isDatabaseBusy } from '@/lib/data/database-busy'
import { busyAnswer, busyPage } from './busy-page'
import { isForeign } from './same-origin'
import { currentActor } from './session'

type Context<Params> = { params: Promise<Params> }

const refused = (error: string, status: number) => NextResponse.json({ error }, { status })

/** What is answered to one person is kept by no cache between, nor by the browser for the next one. */
function keptByNobody(response: NextResponse): NextResponse {
  response.headers.set('cache-control', 'private, no-store')
  return response
}

/** What a route answers, or `busy` when no connection was free for it. */
async function unlessBusy(answer: () => Promise<NextResponse>, busy: () => NextResponse): Promise<NextResponse> {
  try {
    return await answer()
  } catch (error) {
    if (!isDatabaseBusy(error)) throw error
    return busy()
  }
}

/** A route handler that states its permission: 401 without a session, 403 without the right, or for a change sent by another site. */
export function apiRoute<Params = Record<string, never>>(
  permission: Permission,
  handle: (actor: Actor, request: NextRequest, params: Params) => Promise<NextResponse>,
) {
  return async (request: NextRequest, context: Context<Params>): Promise<NextResponse> => {
    if (request.method !== 'GET' && isForeign(request.headers)) return keptByNobody(refused('forbidden', 403))
    const answered = await unlessBusy(async () => {
      const actor = await currentActor()
      if (actor === null) return refused('signed-out', 401)
      if (!can(actor.role, permission)) return refused('forbidden', 403)
      return handle(actor, request, await context.params)
    }, busyAnswer)
    return keptByNobody(answered)
  }
}

/**
 * A route that a link leads to and that gives a file: the sign-in page without a session, 403 without the right, 404 where there is
 * none for this actor (null).
 */
export function fileRoute<Params = Record<string, never>>(
  permission: Permission,
  handle: (actor: Actor, params: Params) => Promise<NextResponse | null>,
) {
  return async (_request: NextRequest, context: Context<Params>): Promise<NextResponse> => {
    const answered = await unlessBusy(async () => {
      const actor = await currentActor()
      if (actor === null) redirect('/sign-in')
      if (!can(actor.role, permission)) return refused('forbidden', 403)
      const file = await handle(actor, await context.params)
      return file ?? refused('not-found', 404)
    }, busyPage)
    return keptByNobody(answered)
  }
}

/** As fileRoute, for the records of one commune. */
export const communeFileRoute = <Params = Record<string, never>>(
  permission: Permission,
  handle: (actor: CommuneActor, params: Params) => Promise<NextResponse | null>,
) => fileRoute<Params>(permission, async (actor, params) => (isOfCommune(actor) ? handle(actor, params) : null))
