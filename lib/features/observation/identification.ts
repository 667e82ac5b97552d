import type { CommuneActor } from '@/lib/core/access/actor'
import type { Identification } from '@/lib/core/observation/sheet'
import type { FamilyOfSheet } from '@/lib/data/observation-family'

/** Name and address of the family for the form, with the names of its county and commune written in full. */
export const identificationOf = (actor: CommuneActor, family: FamilyOfSheet): Identification => ({
  headName: family.headName,
  county: actor.county.name,
  commune: actor.commune.name,
  village: family.village,
  street: family.street,
  streetNo: family.streetNo,
  phone: family.phone,
})
