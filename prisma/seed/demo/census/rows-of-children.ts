import {
  attends,
  type Child,
  childFact,
  type ChildFactName,
  fact,
  type Household,
  schooling,
  teenageGirl,
} from './household'
import { numberOfRow, type Profile } from './profile'

/** A row that one fact about a child makes hold, at ages in months from and to. */
type FactRow = { readonly row: number; readonly mask: number; readonly from: number; readonly to: number }

const when = (id: string, name: ChildFactName, from = 0, to = 215): FactRow => ({
  row: numberOfRow(id),
  mask: childFact[name],
  from,
  to,
})

const factRows: readonly FactRow[] = [
  when('2g', 'reintegrated'),
  when('2h2', 'disabled'),
  when('2i2', 'undocumented'),
  when('3d', 'withoutDoctor', 0, 12),
  when('3e', 'withoutDoctor'),
  when('3f', 'unvaccinated'),
  when('3g', 'hospital'),
  when('6b2', 'violence'),
  when('6b3', 'leftAlone'),
  when('6e1', 'uninformed'),
  when('6e2', 'substances'),
]
const infantRows: readonly FactRow[] = [
  when('3h11', 'unvaccinated', 0, 12),
  when('3h12', 'lowWeight', 0, 12),
  when('3h13', 'withoutVitamins', 0, 12),
  when('3h14', 'notBreastfed', 0, 5),
  when('3h15', 'poorDiet', 6, 12),
  when('3h16', 'delayed', 2, 12),
]
/** Of pupils alone. */
const pupilRows: readonly FactRow[] = [
  when('4e', 'failed', 120),
  when('4f', 'punished', 120),
  when('4h', 'specialNeeds', 84),
]

/** Rows by what a child does about school, at ages in months. */
const schoolRows: readonly (FactRow & { readonly state: number })[] = [
  ...([schooling.dropped, schooling.never, schooling.kept, schooling.expelled] as const).map(
    (state) => ['4b', state, 72, 191] as const,
  ),
  ['4c1', schooling.dropped, 72, 191] as const,
  ['4c2', schooling.irregular, 72, 191] as const,
  ['4c2', schooling.leaving, 72, 191] as const,
  ['4d', schooling.irregular, 72, 215] as const,
  ['4f', schooling.expelled, 72, 215] as const,
  ['4i', schooling.never, 36, 191] as const,
  ['4i1', schooling.never, 36, 83] as const,
  ['4i2', schooling.never, 84, 119] as const,
  ['4i3', schooling.never, 120, 191] as const,
].map(([id, state, from, to]) => ({ row: numberOfRow(id), state, mask: 0, from, to }))

const [oneParent, placed, infant, manyPupils, uninformed] = [
  numberOfRow('2b'),
  numberOfRow('2k1'),
  numberOfRow('3h1'),
  numberOfRow('4g'),
  numberOfRow('6e1'),
]

function expose({ rows, direct }: Profile, row: number): void {
  rows[row] = 1
  direct[row] = (direct[row] ?? 0) + 1
}

const exposeBy = (profile: Profile, rows: readonly FactRow[], { facts, months }: Child): boolean => {
  let any = false
  for (const { row, mask, from, to } of rows)
    if ((facts & mask) !== 0 && months >= from && months <= to) {
      expose(profile, row)
      any = true
    }
  return any
}

const hasOneParent = ({ parents, family }: Child, { parentsHome }: Household): boolean =>
  parents === 'own' ? parentsHome[family] === 1 : parents === 'mother' || parents === 'teen' || parents === 'stripped'

/** Reckons the rows about single children. */
export function readChildren(household: Household, profile: Profile): void {
  const { children } = household
  const attending = [0, 0]
  for (const child of children) if (attends(child)) attending[child.family] = (attending[child.family] ?? 0) + 1
  const pregnant = (household.facts & fact.pregnantGirl) === 0 ? undefined : teenageGirl(children)

  for (const child of children) {
    if (hasOneParent(child, household)) expose(profile, oneParent)
    if (child.parents === 'placed') expose(profile, placed)
    const goes = attends(child)
    if (child.facts !== 0) {
      exposeBy(profile, factRows, child)
      if (child.months <= 12 && exposeBy(profile, infantRows, child)) expose(profile, infant)
      if (goes) exposeBy(profile, pupilRows, child)
    }
    if (child === pregnant && (child.facts & childFact.uninformed) === 0) expose(profile, uninformed)
    if (goes && (attending[child.family] ?? 0) >= 3) expose(profile, manyPupils)
    if (child.schooling === schooling.attending) continue
    for (const { row, state, from, to } of schoolRows)
      if (child.schooling === state && child.months >= from && child.months <= to) expose(profile, row)
  }
}
