import { getServerSession } from 'next-auth'
import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { can, type Permission } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { actorOfSession } from '@/lib/data/sessions'
import { authOptions } from './auth'

const sessionId = z.object({ user: z.object({ name: z.uuid() }) })

/** Who makes this request; null when nobody is signed in or the session has ended. One query a request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = sessionId.safeParse(await getServerSession(authOptions))
  return session.success ? actorOfSession(session.data.user.name) : null
})

/** For the head of a page: the actor, if signed in and allowed; otherwise the sign-in page or "no access". */
export async function requireAccess(permission: Permission): Promise<Actor> {
  const actor = await currentActor()
  if (actor === null) redirect('/sign-in')
  if (!can(actor.role, permission)) forbidden()
  return actor
}

/** As requireAccess, for pages that work on the records of one commune. */
export async function requireCommuneAccess(permission: Permission): Promise<CommuneActor> {
  const actor = await requireAccess(permission)
  if (!isOfCommune(actor)) forbidden()
  return actor
}
