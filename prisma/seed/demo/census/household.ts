import type { Random } from '../random'
import type { Care } from './sizes'

/**
 * A household of the census before its sheet is written: who lives in it, and the facts about them that its answers will state.
 * No risk row stands here: rows follow from the facts, as `rows-of-facts.ts` reckons and the sheet's verdict confirms.
 */
export type Household = {
  readonly sps: boolean
  readonly care: Care
  readonly adults: readonly Adult[]
  readonly children: readonly Child[]
  /** Children in special protection. */
  readonly separated: readonly Separated[]
  /** Fathers and mothers at home of the first and of the second family. */
  readonly parentsHome: readonly [number, number]
  /** How hard the family's life is, from the normal distribution: what goes wrong seldom goes wrong alone. */
  readonly strain: number
  /** Bits of `fact`. */
  facts: number
}

export type Sex = 1 | 2
export const sexFrom = (random: Random): Sex => (random.chance(0.513) ? 1 : 2)

export type AdultRole = 'mother' | 'father' | 'grandmother' | 'grandfather' | 'sibling' | 'relative'

export type Adult = {
  readonly role: AdultRole
  readonly sex: Sex
  readonly years: number
  /** The second couple of a household with two families has 1. */
  readonly family: 0 | 1
}

export type Child = {
  readonly months: number
  readonly sex: Sex
  readonly family: 0 | 1
  readonly parents: ParentsOfChild
  /** Bits of `childFact`. */
  facts: number
  schooling: Schooling
}

/**
 * Where the parents of this child are. own: the mother and father of its family, as many as live here. mother: of these only the
 * mother is its parent. teen: the girl of the family. stripped: as own, but without rights. The others live elsewhere.
 */
export type ParentsOfChild = 'own' | 'mother' | 'teen' | 'stripped' | 'away' | 'lost' | 'placed' | 'apart'

export type Separated = { readonly years: number; readonly sex: Sex }

/** What a child of 3 to 17 does about school. Kindergarten at 3 to 5 knows attending, left and never only. */
export const schooling = {
  attending: 0,
  /** On the roll, absent from class or repeating it. */
  irregular: 1,
  /** Means to leave. */
  leaving: 2,
  dropped: 3,
  never: 4,
  /** On the roll, in fact at home or at work. */
  kept: 5,
  expelled: 6,
  /** No longer in the kindergarten it once went to. */
  left: 7,
} as const
export type Schooling = (typeof schooling)[keyof typeof schooling]

export const fact = {
  poor: 1 << 0,
  /** Cold or hunger at least once a week. */
  want: 1 << 1,
  /** Gets a benefit against poverty. */
  helped: 1 << 2,
  /** No parent at home has work. */
  idle: 1 << 3,
  illiterate: 1 << 4,
  chronic: 1 << 5,
  disabledAdult: 1 << 6,
  undocumentedAdult: 1 << 7,
  adultWithoutDoctor: 1 << 8,
  /** Pregnant, the pregnancy at risk. */
  riskPregnancy: 1 << 9,
  /** And she has no family doctor. */
  pregnantWithoutDoctor: 1 << 10,
  pregnantGirl: 1 << 11,
  /** A parent who does not live here is in prison. */
  prison: 1 << 12,
  leftInHospital: 1 << 13,
  squat: 1 << 14,
  shelter: 1 << 15,
  crowded: 1 << 16,
  withoutUtilities: 1 << 17,
  withoutCooking: 1 << 18,
  squalor: 1 << 19,
  damaged: 1 << 20,
  policeAdult: 1 << 21,
  policeTeenager: 1 << 22,
  violence: 1 << 23,
  alcohol: 1 << 24,
  drugs: 1 << 25,
  /** Nobody has a contract or a steady income. */
  insecure: 1 << 26,
} as const
export type FactName = keyof typeof fact

export const childFact = {
  reintegrated: 1 << 0,
  disabled: 1 << 1,
  undocumented: 1 << 2,
  withoutDoctor: 1 << 3,
  unvaccinated: 1 << 4,
  hospital: 1 << 5,
  lowWeight: 1 << 6,
  withoutVitamins: 1 << 7,
  notBreastfed: 1 << 8,
  poorDiet: 1 << 9,
  delayed: 1 << 10,
  failed: 1 << 11,
  punished: 1 << 12,
  specialNeeds: 1 << 13,
  violence: 1 << 14,
  leftAlone: 1 << 15,
  /** Nobody talked about sexuality. */
  uninformed: 1 << 16,
  /** Smokes or fights. */
  substances: 1 << 17,
} as const
export type ChildFactName = keyof typeof childFact

export const isParent = ({ role }: Adult): boolean => role === 'mother' || role === 'father'
export const yearsOf = (child: { readonly months: number }): number => Math.floor(child.months / 12)
export const attends = ({ months, schooling: state }: Child): boolean => months >= 36 && state <= schooling.leaving
/** The girl of whom `pregnantGirl` and a child with parents `teen` speak. */
export const teenageGirl = (children: readonly Child[]): Child | undefined =>
  children.find(({ months, sex, parents }) => sex === 2 && months >= 15 * 12 && parents !== 'teen')
