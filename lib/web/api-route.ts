import { NextResponse, type NextRequest } from 'next/server'
import { can, type Permission } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { currentActor } from './session'

type Context<Params> = { params: Promise<Params> }

/** A route handler that states its permission: 401 without a session, 403 without the right. */
export function apiRoute<Params = Record<string, never>>(
  permission: Permission,
  handle: (actor: Actor, request: NextRequest, params: Params) => Promise<NextResponse>,
) {
  return async (request: NextRequest, context: Context<Params>): Promise<NextResponse> => {
    const actor = await currentActor()
    if (actor === null) return NextResponse.json({ error: 'signed-out' }, { status: 401 })
    if (!can(actor.role, permission)) return NextResponse.json({ error: 'forbidden' }, { status: 403 })
    return handle(actor, request, await context.params)
  }
}
