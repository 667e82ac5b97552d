import {
  type Child,
  childFact,
  type ChildFactName,
  fact,
  type FactName,
  type Household,
  schooling,
  type Schooling,
  teenageGirl,
  yearsOf,
} from './household'
import { fertileWoman } from './rows-of-facts'

/** Of grown-up children in care the sheet does not ask who their parents are. */
const hasSeparatedMinor = ({ separated }: Household): boolean => separated.some(({ years }) => years < 18)

/** A child here has a parent at home of whom the sheet will speak. */
const hasLinkedParent = (household: Household): boolean =>
  (hasSeparatedMinor(household) && household.parentsHome[0] > 0) ||
  household.children.some(({ parents }) => parents === 'own' || parents === 'mother' || parents === 'stripped')

/** A parent lives elsewhere, and nothing else is settled about where. */
const hasRovingParent = (household: Household): boolean =>
  (hasSeparatedMinor(household) && household.parentsHome[0] < 2) ||
  household.children.some(
    ({ parents, family }) =>
      parents === 'mother' ||
      parents === 'away' ||
      parents === 'apart' ||
      (parents === 'own' && household.parentsHome[family] === 1),
  )

/** Facts that can only be true of some households. */
const conditions: Partial<Readonly<Record<FactName, (household: Household) => boolean>>> = {
  idle: hasLinkedParent,
  illiterate: hasLinkedParent,
  // Else the same woman might be pregnant: that is a fact of its own.
  adultWithoutDoctor: (household) => household.adults.length > 1 || !fertileWoman(household),
  riskPregnancy: (household) => fertileWoman(household) || pregnancyOpen(household),
  pregnantWithoutDoctor: fertileWoman,
  pregnantGirl: (household) => pregnancyOpen(household),
  prison: hasRovingParent,
  leftInHospital: ({ sps, adults }) => sps && adults.some(({ role }) => role === 'mother'),
  crowded: ({ children }) => children.length > 0,
  policeTeenager: ({ children }) => children.some((child) => yearsOf(child) >= 14),
}

const pregnancyOpen = ({ care, children }: Household): boolean => care !== 'teen' && teenageGirl(children) !== undefined

const isFact = (name: string): name is FactName => Object.hasOwn(fact, name)
const isChildFact = (name: string): name is ChildFactName => Object.hasOwn(childFact, name)
const factNames = Object.keys(fact).filter(isFact)
const childFactNames = Object.keys(childFact).filter(isChildFact)

/** The facts that may be true of a household. */
export const openFacts = (household: Household): FactName[] =>
  factNames.filter((name) => conditions[name]?.(household) ?? true)

/** Ages in months, from and up to, at which a fact may be true of a child. */
const ages: Partial<Readonly<Record<ChildFactName, readonly [number, number]>>> = {
  lowWeight: [0, 12],
  withoutVitamins: [0, 12],
  notBreastfed: [0, 5],
  poorDiet: [6, 12],
  delayed: [2, 12],
  failed: [120, 215],
  punished: [120, 215],
  specialNeeds: [84, 215],
  leftAlone: [12, 143],
  uninformed: [168, 215],
  substances: [156, 215],
}

/** The facts that may be true of a child. */
export const openChildFacts = ({ months, parents }: Child): ChildFactName[] =>
  childFactNames.filter((name) => {
    const [from, to] = ages[name] ?? [0, 215]
    return months >= from && months <= to && (name !== 'reintegrated' || parents === 'own' || parents === 'mother')
  })

/** What a child of its age may do about school; only `attending` before 3. */
export function openSchooling(child: Child): readonly Schooling[] {
  const { attending, irregular, leaving, dropped, never, kept, expelled, left } = schooling
  const years = yearsOf(child)
  if (years < 3) return [attending]
  if (years < 6) return [attending, left, never]
  if (years < 8) return [attending, irregular, never, kept]
  if (years < 12) return [attending, irregular, leaving, dropped, never, kept]
  return years < 16
    ? [attending, irregular, leaving, dropped, never, kept, expelled]
    : [attending, irregular, dropped, expelled]
}
