import type { IdentityDb } from './db'

export type OrganisationUsers = {
  readonly id: string
  readonly name: string
  readonly users: readonly {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly role: string
  }[]
}

/** Organisations with somebody who may sign in; of one commune alone when `communeId` is given. */
export async function organisationsWithUsers(db: IdentityDb, communeId: number | null): Promise<OrganisationUsers[]> {
  const organisations = await db.tx.organisation.findMany({
    where: {
      memberships: { some: { endedAt: null, user: { disabledAt: null } } },
      ...(communeId === null ? {} : { communeId }),
    },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      name: true,
      memberships: {
        where: { endedAt: null, user: { disabledAt: null } },
        select: { role: true, user: { select: { id: true, name: true, email: true } } },
        orderBy: { user: { name: 'asc' } },
      },
    },
  })
  return organisations.map(({ id, name, memberships }) => ({
    id,
    name,
    users: memberships.map(({ role, user }) => ({ ...user, role })),
  }))
}
