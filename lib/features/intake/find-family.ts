import { readCnp } from '@/lib/core/cnp/cnp'
import { parseDay } from '@/lib/core/dates/calendar-date'
import type { ToldChild } from '@/lib/core/intake/referral'
import type { Likeness } from '@/lib/core/registry/likeness'
import { splitName } from '@/lib/core/registry/place-children'
import { holderOfCnp } from '@/lib/data/children'
import type { CommuneDb } from '@/lib/data/db'
import { familiesById, findLookalikes, type FamilyOnFile } from '@/lib/data/lookalikes'
import { today } from '@/lib/platform/clock'

/** A family on file that a case may be about, and why: one of its children has a CNP that was told (`byCnp`), or the likeness. */
export type Candidate = FamilyOnFile & { readonly byCnp: boolean; readonly likeness: Likeness | null }

type Told = { readonly toldHead: string; readonly toldChildren: readonly ToldChild[] }

/** Families that may be the one told of: by CNP first, then by the names and birth dates, the most alike first. */
export async function candidatesFor(db: CommuneDb, { toldHead, toldChildren }: Told): Promise<readonly Candidate[]> {
  const day = parseDay(today())
  const cnps = toldChildren.flatMap(({ cnp }) => (cnp !== '' && day !== null && readCnp(cnp, day).ok ? cnp : []))
  const holders: string[] = []
  for (const cnp of cnps) {
    const holder = await holderOfCnp(db, cnp)
    if (holder !== null) holders.push(holder.familyId)
  }
  const alike = await findLookalikes(
    db,
    { headName: toldHead === '' ? null : toldHead, children: toldChildren.map(nameOf).filter(isTelling) },
    null,
  )
  const missing = holders.filter((id) => !alike.some(({ familyId }) => familyId === id))
  const others = await familiesById(db, missing)
  return [...others.map((family) => ({ ...family, likeness: null })), ...alike]
    .map((family) => ({ ...family, byCnp: holders.includes(family.familyId) }))
    .sort((one, other) => Number(other.byCnp) - Number(one.byCnp))
}

/** Families whose head or child bears a name, for whoever looks for one by hand. */
export async function searchFamilies(db: CommuneDb, q: string): Promise<readonly Candidate[]> {
  const found = await findLookalikes(
    db,
    { headName: q, children: [{ surname: q, givenName: '', birthDate: null }] },
    null,
  )
  return found.map((family) => ({ ...family, byCnp: false }))
}

const nameOf = ({ name, birthDate }: ToldChild) => ({ ...splitName(name), birthDate })
/** One name alone, without a birth date, would find half of the commune. */
const isTelling = ({ surname, givenName, birthDate }: ReturnType<typeof nameOf>): boolean =>
  surname !== '' && (givenName !== '' || birthDate !== null)
