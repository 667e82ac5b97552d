import type { Actor } from '@/lib/core/access/actor'
import { withIdentity } from '@/lib/data/db'
import { organisationsWithUsers, type OrganisationUsers } from '@/lib/data/organisations'

/** Who may sign in: everywhere for the authority, in the own commune for its administrator. */
export const listUsers = (actor: Actor): Promise<OrganisationUsers[]> =>
  withIdentity((db) => organisationsWithUsers(db, actor.commune?.id ?? null))
