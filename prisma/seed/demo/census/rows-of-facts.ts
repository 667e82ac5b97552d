import { childFact, fact, type FactName, type Household, isParent, teenageGirl } from './household'
import { numberOfRow, type Profile, summarise } from './profile'
import { readChildren } from './rows-of-children'

/** The rows that facts about a household make hold by themselves. */
const factRows: readonly { readonly mask: number; readonly row: number }[] = (
  [
    ['1a1', 'poor'],
    ['1a2', 'want'],
    ['1b', 'idle'],
    ['2a', 'pregnantGirl'],
    ['2h1', 'disabledAdult'],
    ['2i1', 'undocumentedAdult'],
    ['2j', 'prison'],
    ['2k2', 'leftInHospital'],
    ['3a', 'chronic'],
    ['3b', 'adultWithoutDoctor'],
    ['4a', 'illiterate'],
    ['5b1', 'shelter'],
    ['5c', 'crowded'],
    ['5d', 'withoutUtilities'],
    ['5e', 'withoutCooking'],
    ['5f', 'squalor'],
    ['5g', 'damaged'],
    ['6a', 'policeAdult'],
    ['6a', 'policeTeenager'],
    ['6b1', 'policeAdult'],
    ['6b1', 'violence'],
    ['6c', 'alcohol'],
    ['6d', 'drugs'],
    ['1d', 'insecure'],
  ] satisfies readonly (readonly [string, FactName])[]
).map(([id, name]) => ({ mask: fact[name], row: numberOfRow(id) }))

/** A row that holds where another one does, in an order in which each finds those it rests on. */
const following: readonly { readonly from: number; readonly to: number }[] = [
  ['1a1', '1a'],
  ['1a2', '1a'],
  ['2h1', '2h'],
  ['2h2', '2h'],
  ['2i1', '2i'],
  ['2i2', '2i'],
  ['3c', '3b'],
  ['3e', '3b'],
  ['6b2', '6b1'],
  ['6b1', '6b'],
  ['6b3', '6b'],
].map(([from = '', to = '']) => ({ from: numberOfRow(from), to: numberOfRow(to) }))

const row = {
  poverty: numberOfRow('1a'),
  unhelped: numberOfRow('1c1'),
  girlMother: numberOfRow('2a'),
  away: numberOfRow('2c'),
  lost: numberOfRow('2d'),
  sps: numberOfRow('2f'),
  noDoctor: numberOfRow('3c'),
  pregnancy: numberOfRow('3h2'),
  squat: numberOfRow('5a'),
  insecure: numberOfRow('1d'),
}

/** Somebody of working age may earn; a parent only where the parents are not without work. */
export const canEarn = ({ adults, facts }: Household): boolean =>
  adults.some((adult) => adult.years <= 62 && ((facts & fact.idle) === 0 || !isParent(adult)))

export const fertileWoman = ({ adults }: Household): boolean =>
  adults.some(({ sex, years }) => sex === 2 && years <= 43)

const is = (facts: number, name: FactName): boolean => (facts & fact[name]) !== 0

/** Reckons the rows of a household from its facts, as the verdict on its sheet will have them. */
export function readProfile(household: Household, profile: Profile): void {
  const { rows, direct } = profile
  rows.fill(0)
  direct.fill(0)
  readChildren(household, profile)
  const { facts } = household
  if (facts !== 0) for (const { mask, row: number } of factRows) if ((facts & mask) !== 0) rows[number] = 1

  if (household.sps) rows[row.sps] = 1
  if (household.care === 'teen') rows[row.girlMother] = 1
  for (const { parents } of household.children) {
    if (parents === 'away') rows[row.away] = 1
    if (parents === 'lost' || parents === 'stripped') rows[row.lost] = 1
  }
  if (is(facts, 'riskPregnancy')) {
    const adult = !is(facts, 'pregnantGirl') && fertileWoman(household)
    if (adult || is(facts, 'pregnantGirl')) rows[row.pregnancy] = 1
    if (adult && is(facts, 'pregnantWithoutDoctor')) rows[row.noDoctor] = 1
  }
  if (is(facts, 'pregnantGirl') && ((teenageGirl(household.children)?.facts ?? 0) & childFact.withoutDoctor) !== 0)
    rows[row.noDoctor] = 1
  if (is(facts, 'squat') && !is(facts, 'shelter')) rows[row.squat] = 1
  if (!canEarn(household)) rows[row.insecure] = 1
  for (const { from, to } of following) if (rows[from] === 1) rows[to] = 1
  if (rows[row.poverty] === 1 && !is(facts, 'helped')) rows[row.unhelped] = 1
  summarise(profile)
}
