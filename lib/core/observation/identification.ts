import type { CommuneActor } from '@/lib/core/access/actor'
import type { Identification } from './sheet'

/** Name and address of the family for the form, with the names of its county and commune written in full. */
export const identificationOf = (
  actor: CommuneActor,
  { headName, village, street, streetNo, phone }: Omit<Identification, 'county' | 'commune'>,
): Identification => ({
  headName,
  county: actor.county.name,
  commune: actor.commune.name,
  village,
  street,
  streetNo,
  phone,
})
