import { type ParentsOfChild, teenageGirl } from '../census/household'
import { type ChildMember, isAdult, isChild, type Member, type SeparatedMember } from '../people/roster'
import type { Random } from '../random'
import { childIs, type Draft, familyIs, fatherOf, motherOf, type Told, yes } from './told'

/** Codes of ASKMOM and ASKDAD: where a parent is who does not live at home. */
const place = {
  abroad: 2,
  elsewhere: 3,
  hospital: 4,
  longInHospital: 5,
  prison: 6,
  movedOut: 7,
  dead: 11,
  missing: 12,
  unknown: 13,
  institution: 22,
} as const
type Place = (typeof place)[keyof typeof place]

/** A parent: the member, or where it is; `rights` as SITMOM and SITDAD. */
type Parent = { readonly member?: Member | undefined; readonly place?: Place; readonly rights: number }
type Pair = { readonly mother: Parent; readonly father: Parent }

const at = (where: Place, rights = 0): Parent => ({ place: where, rights })
const home = (member: Member, rights = 0): Parent => ({ member, rights })
const { abroad, elsewhere, hospital, longInHospital, prison, movedOut, dead, missing, unknown, institution } = place

/** Where the other parent of a family with one is. */
const gone = (random: Random, father: boolean): Place =>
  ({
    movedOut,
    abroad,
    dead,
    unknown: father ? unknown : movedOut,
    elsewhere,
    hospital,
    longInHospital,
    institution,
    missing,
  })[
    random.weighted({
      movedOut: 0.42,
      abroad: 0.2,
      dead: 0.13,
      unknown: 0.13,
      elsewhere: 0.07,
      hospital: 0.01,
      longInHospital: 0.01,
      institution: 0.02,
      missing: 0.01,
    })
  ]

const awayPairs: readonly (readonly [Place, Place])[] = [
  [abroad, abroad],
  [abroad, abroad],
  [abroad, abroad],
  [abroad, elsewhere],
  [elsewhere, elsewhere],
  [abroad, movedOut],
  [abroad, unknown],
  [abroad, dead],
  [dead, abroad],
  [movedOut, abroad],
]
const lostPairs: readonly (readonly [Place, Place])[] = [
  [dead, unknown],
  [dead, unknown],
  [dead, dead],
  [dead, missing],
  [missing, unknown],
  [unknown, unknown],
]
const placedPairs: readonly (readonly [Place, Place])[] = [
  [movedOut, movedOut],
  [movedOut, unknown],
  [movedOut, dead],
  [institution, unknown],
  [dead, unknown],
  [unknown, unknown],
]
const apartPairs: readonly (readonly [Place, Place])[] = [
  [movedOut, movedOut],
  [movedOut, unknown],
  [movedOut, dead],
  [dead, movedOut],
  [institution, movedOut],
  [longInHospital, movedOut],
]

const pairFrom = (pairs: readonly (readonly [Place, Place])[], random: Random): Pair => {
  const [mother, father] = random.pick(pairs)
  return { mother: at(mother), father: at(father) }
}

/** Parents without rights count as lost wherever they are. */
const withoutRights = (random: Random): number => random.code({ '8': 0.6, '9': 0.15, '10': 0.25 })

const lostPair = (random: Random): Pair =>
  random.chance(0.25)
    ? { mother: at(movedOut, withoutRights(random)), father: at(random.pick([dead, unknown, missing])) }
    : pairFrom(lostPairs, random)

const worksAway = (parent: Parent): boolean => parent.place === abroad || parent.place === elsewhere

/** One who lives elsewhere; rather not the one parent who works away for the child. */
function inPrison(pair: Pair): Pair {
  const bothGone = pair.mother.member === undefined && pair.father.member === undefined
  const mother = bothGone ? worksAway(pair.father) && !worksAway(pair.mother) : pair.mother.member === undefined
  return mother ? { ...pair, mother: at(prison) } : { ...pair, father: at(prison) }
}

type Siblings = { readonly parents: ParentsOfChild; readonly family: 0 | 1 }
export type ParentsIn = (siblings: Siblings) => Pair
const keyOf = ({ parents, family }: Siblings): string => `${parents} ${family}`

/** The brothers and sisters of whom a parent is in prison, where the family says so. */
function siblingsOfPrisoner(told: Told): string | null {
  const { children, parentsHome } = told.roster.household
  if (!familyIs(told, 'prison')) return null
  const roving = children.find(
    ({ parents, family }) =>
      ['mother', 'away', 'apart'].includes(parents) || (parents === 'own' && parentsHome[family] === 1),
  )
  return keyOf(roving ?? { parents: 'own', family: 0 })
}

/** The parents of the children of a household, drawn once for brothers and sisters. */
export function parentsIn(told: Told): ParentsIn {
  const { roster, random } = told
  const girl = roster.members.filter(isChild).find(({ child }) => child === teenageGirl(roster.household.children))
  const imprisoned = siblingsOfPrisoner(told)
  const known = new Map<string, Pair>()
  const draw = (parents: ParentsOfChild, family: 0 | 1): Pair => {
    const [mother, father] = [motherOf(roster, family), fatherOf(roster, family)]
    const absent = (isFather: boolean): Parent => at(gone(random, isFather))
    switch (parents) {
      case 'own':
        return { mother: mother ? home(mother) : absent(false), father: father ? home(father) : absent(true) }
      case 'mother':
        return {
          mother: mother ? home(mother) : absent(false),
          father: at(random.pick([movedOut, movedOut, unknown, dead, abroad])),
        }
      case 'teen':
        return { mother: girl ? home(girl) : absent(false), father: at(random.pick([unknown, movedOut, movedOut])) }
      case 'stripped': {
        const rights = withoutRights(random)
        const other = at(random.pick([dead, unknown, missing]))
        return mother
          ? { mother: home(mother, rights), father: other }
          : { mother: other, father: father ? home(father, rights) : other }
      }
      case 'away':
        return pairFrom(awayPairs, random)
      case 'lost':
        return lostPair(random)
      case 'placed':
        return pairFrom(placedPairs, random)
      case 'apart':
        return pairFrom(apartPairs, random)
    }
  }
  return (siblings) => {
    const key = keyOf(siblings)
    const drawn = known.get(key) ?? draw(siblings.parents, siblings.family)
    const pair = key === imprisoned && !known.has(key) ? inPrison(drawn) : drawn
    known.set(key, pair)
    return pair
  }
}

const isHome = ({ member }: Parent): boolean => member !== undefined

/** Section 2.1, and the same part of 2.14; of grown-up children it is not asked. */
export function parentAnswers({ mother, father }: Pair, months: number, { date, random }: Told): Draft {
  if (months >= 18 * 12) return {}
  const since = (parent: Parent): number | undefined =>
    isHome(parent) ? undefined : date.year - random.between(0, Math.min(6, Math.floor(months / 12)))
  return {
    MOMPREZ: yes(isHome(mother)),
    MOM: mother.member?.number,
    ASKMOM: mother.place,
    ANMOM: since(mother),
    SITMOM: mother.rights,
    DADPREZ: yes(isHome(father)),
    DAD: father.member?.number,
    ASKDAD: father.place,
    ANDAD: since(father),
    SITDAD: father.rights,
  }
}

/** Section 2.2 on a parent who lives elsewhere: contact, money, time together, each asked where it can be. */
function contact({ place: where }: Parent, prefix: 'M' | 'D', months: number, random: Random): Draft {
  if (where === undefined) return {}
  const from4 = months >= 48
  const reachable = from4 && ![dead, missing, unknown].some((each) => each === where)
  const sends = where === abroad || where === elsewhere || where === movedOut
  return {
    ...(reachable ? { [`${prefix}TALK`]: random.code({ 1: 0.3, 2: 0.25, 3: 0.2, 4: 0.08, 5: 0.07, 0: 0.1 }) } : {}),
    ...(sends ? { [`${prefix}PAC`]: random.code({ 2: 0.4, 3: 0.25, 6: 0.15, 5: 0.05, 0: 0.15 }) } : {}),
    ...(from4 && (sends || where === institution) ? { [`${prefix}ACTIV`]: yes(random.chance(0.4)) } : {}),
  }
}

/** Who looks after a child: a parent at home, else the grandmother or whoever heads the household. */
function carer(
  { mother, father }: Pair,
  { members }: Told['roster'],
): { readonly number: number; readonly relation: number } {
  const parent = mother.member ?? father.member
  if (parent) return { number: parent.number, relation: 1 }
  const adults = members.filter(isAdult)
  const grandmother = adults.find(({ adult }) => adult.role === 'grandmother')
  const [head] = adults
  if (grandmother) return { number: grandmother.number, relation: 3 }
  return {
    number: head?.number ?? 1,
    relation: head?.adult.role === 'grandfather' ? 3 : head?.adult.role === 'relative' ? 4 : 0,
  }
}

/** Sections 2.1 and 2.2 of a child. */
export function childAndParents(member: ChildMember, pair: Pair, told: Told): Draft {
  const { random, roster } = told
  const { child, months } = member
  const { number, relation } = carer(pair, roster)
  const present = [pair.mother, pair.father].filter(isHome).length
  const away = random.chance(0.035)
  const foster =
    roster.household.care === 'foster' ? random.weighted({ carer: 0.6, others: 0.25, relatives: 0.15 }) : 'relatives'
  const placed = child.parents === 'placed' ? foster : null
  return {
    ...parentAnswers(pair, months, told),
    MAINRESP: number,
    RELRESP: relation,
    ATHOME: present,
    ABROAD: present < 2 ? [pair.mother, pair.father].filter((parent) => parent.place === abroad).length : undefined,
    ...contact(pair.mother, 'M', months, random),
    ...contact(pair.father, 'D', months, random),
    CMIN: yes(child.parents === 'teen'),
    REIN: yes(childIs(member, 'reintegrated')),
    PLAS1: yes(placed === 'relatives'),
    PLAS2: yes(placed === 'others'),
    MATERN: yes(placed === 'carer'),
    AWAY: yes(away),
    WHEN: away ? random.pick(['Italia', 'Spania', 'Germania', 'Marea Britanie', 'Franța']) : undefined,
    // Longer stays are a row of Table 1 of which the census has no figure.
    CAT: away ? random.between(4, 12) : undefined,
  }
}

export const siblingsOf = (member: ChildMember | SeparatedMember): Siblings =>
  'child' in member ? member.child : { parents: 'own', family: 0 }
