/** The roles of design section 1; each belongs to one kind of organisation. */
export const roles = [
  'spas_worker',
  'professional',
  'mayor',
  'spas_admin',
  'dgaspc_coordinator',
  'dgaspc_intervention',
  'dgaspc_monitoring',
  'anpdca_analyst',
  'anpdca_admin',
] as const
export type Role = (typeof roles)[number]

/** Who acts in a request, from its session. `communeId` is the SIRUTA code, `countyId` the code of Annex 1. */
export type Actor = {
  readonly sessionId: string
  readonly userId: string
  readonly userName: string
  readonly position: string
  readonly language: 'ro' | 'en'
  readonly role: Role
  readonly organisationName: string
  readonly county: { readonly id: number; readonly name: string } | null
  readonly commune: { readonly id: number; readonly name: string; readonly kind: string } | null
}

/** An actor of a commune: the only one whose queries reach case records. */
export type CommuneActor = Actor & {
  readonly county: NonNullable<Actor['county']>
  readonly commune: NonNullable<Actor['commune']>
}

export const isOfCommune = (actor: Actor): actor is CommuneActor => actor.commune !== null && actor.county !== null
