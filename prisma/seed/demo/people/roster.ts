import type { CalendarDate } from '@/lib/core/dates/calendar-date'
import { type Adult, type Child, type Household, isParent, type Separated, type Sex } from '../census/household'
import type { VillagePlace } from '../places'
import { peopleFrom, streetFrom } from '../places'
import type { Random } from '../random'
import { bornMonthsBefore } from './birth'
import { type EthnicityName, givenNameFrom, surnameFrom } from './names'
import { relationOf } from './relations'

export type Named = {
  readonly surname: string
  readonly givenName: string
  readonly sex: Sex
  readonly birth: CalendarDate
  /** Completed on the day of the sheet. */
  readonly months: number
  readonly cnp: string
}

export type Member = Named & {
  /** Number on the sheet, CPERS. */
  readonly number: number
  /** Code of REL. */
  readonly relation: number
  readonly nucleus: number
} & ({ readonly kind: 'adult'; readonly adult: Adult } | { readonly kind: 'child'; readonly child: Child })
export type AdultMember = Extract<Member, { kind: 'adult' }>
export type ChildMember = Extract<Member, { kind: 'child' }>
/** A child in special protection; numbers from 21 on. */
export type SeparatedMember = Named & { readonly number: number; readonly separated: Separated }

/** A family with the names of all its people, on the day its sheet is filled in. */
export type Roster = {
  readonly household: Household
  readonly place: VillagePlace
  readonly people: EthnicityName
  readonly street: string
  readonly streetNo: string
  readonly married: boolean
  /** The head first. */
  readonly members: readonly Member[]
  readonly separated: readonly SeparatedMember[]
}

type Issue = (sex: Sex, birth: CalendarDate) => string

const headOrder = ['father', 'mother', 'grandfather', 'grandmother', 'relative', 'sibling'] as const

/** Names, birth dates and numbers for the people of a household on a day. */
export function rosterOf(
  household: Household,
  place: VillagePlace,
  day: CalendarDate,
  issueCnp: Issue,
  random: Random,
): Roster {
  const people = peopleFrom(place.commune.siruta, random)
  const surname = surnameFrom(people, random)
  const married = random.chance(0.7)
  const taken: string[] = []
  const named = (sex: Sex, months: number, own: string): Named => {
    const givenName = givenNameFrom(people, { sex, years: Math.floor(months / 12) }, taken, random)
    taken.push(givenName)
    const birth = bornMonthsBefore(day, months, random)
    return { surname: own, givenName, sex, birth, months, cnp: issueCnp(sex, birth) }
  }
  const other = () => surnameFrom(people, random)

  const adults = [...household.adults].sort(
    (a, b) => a.family - b.family || headOrder.indexOf(a.role) - headOrder.indexOf(b.role),
  )
  const [head] = adults
  const parents = adults.filter(isParent)
  const core = adults.filter((adult) => (parents.length > 0 ? isParent(adult) : isCarer(adult, head)))
  const order: (Adult | Child)[] = [...core, ...household.children, ...adults.filter((adult) => !core.includes(adult))]
  const nuclei = nucleiOf(adults, parents, core)
  const members = order.map((person, index): Member => {
    const number = index + 1
    if ('years' in person) {
      const own =
        person === head || person.role === 'grandmother' || person.role === 'sibling' || (isParent(person) && married)
      return {
        ...named(person.sex, person.years * 12 + random.below(12), own && person.family === 0 ? surname : other()),
        kind: 'adult',
        adult: person,
        number,
        relation: relationOf(person, head),
        nucleus: nuclei.get(person) ?? 1,
      }
    }
    const own = person.family === 0 && !['mother', 'placed', 'lost'].includes(person.parents)
    return {
      ...named(person.sex, person.months, own ? surname : other()),
      kind: 'child',
      child: person,
      number,
      relation: relationOf(person, head, household.care),
      nucleus: person.family + 1,
    }
  })
  return {
    household,
    place,
    people,
    street: streetFrom(place.village.siruta, random),
    streetNo: `${random.between(1, 240)}${random.chance(0.12) ? random.pick(['A', 'B', 'bis']) : ''}`,
    married,
    members,
    separated: household.separated.map((separated, index) => ({
      ...named(separated.sex, separated.years * 12 + random.below(12), surname),
      separated,
      number: 21 + index,
    })),
  }
}

const isCarer = (adult: Adult, head: Adult | undefined): boolean =>
  adult === head || (isGrandparent(adult) && head !== undefined && isGrandparent(head))
const isGrandparent = ({ role }: Adult): boolean => role === 'grandmother' || role === 'grandfather'

/** Numbers of the family nuclei: parents with their children first, grandparents together, everybody else alone. */
function nucleiOf(
  adults: readonly Adult[],
  parents: readonly Adult[],
  core: readonly Adult[],
): ReadonlyMap<Adult, number> {
  const nuclei = new Map<Adult, number>(core.map((adult) => [adult, parents.length > 0 ? adult.family + 1 : 1]))
  let last = Math.max(1, ...nuclei.values())
  const grandparents = adults.filter((adult) => isGrandparent(adult) && !nuclei.has(adult))
  if (grandparents.length > 0) {
    last += 1
    for (const adult of grandparents) nuclei.set(adult, last)
  }
  for (const adult of adults)
    if (!nuclei.has(adult)) {
      last += 1
      nuclei.set(adult, last)
    }
  return nuclei
}

export const isAdult = (member: Member): member is AdultMember => member.kind === 'adult'
export const isChild = (member: Member): member is ChildMember => member.kind === 'child'
export const fullName = ({ surname, givenName }: Named): string => `${surname} ${givenName}`
export const yearsOld = ({ months }: Named): number => Math.floor(months / 12)
