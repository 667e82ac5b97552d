import { type CalendarDate, parseDay } from '@/lib/core/dates/calendar-date'
import { completedMonths } from '@/lib/core/dates/completed'
import { birthOf } from './birth'
import { ageSlot, type Form, type Layout, monthsSlot } from './form'
import { adultAge, firstSeparatedKey, keyCode, separatedAgeLimit } from './reserved'
import type { AnswerOrSpecial, Answers, Sheet } from './sheet'
import type { EntityKind } from './types'
import {
  entityCount,
  FALSE,
  openPlace,
  type ParameterValues,
  PENDING,
  type Sets,
  type Subject,
  TRUE,
  UNKNOWN,
  type World,
} from './world'

/** A number for a slot: a multiple answer becomes a bit mask, a text 1; NaN for no answer and for special ones. */
function encode(answer: AnswerOrSpecial | undefined): number {
  if (typeof answer === 'number') return answer
  if (answer === undefined || answer === '') return Number.NaN
  if (typeof answer === 'string') return 1
  if ('special' in answer) return Number.NaN
  let mask = 0
  for (const code of answer) mask |= 1 << code
  return mask
}

const keyOf = (entity: EntityKind, answers: Answers): number | null => {
  const code = keyCode(entity)
  const key = code === null ? 0 : answers[code]
  return typeof key === 'number' ? key : null
}

function subjectsOf(entity: EntityKind, records: readonly Answers[]): Subject[] {
  const subjects = records.map((answers, index) => ({
    entity,
    key: keyOf(entity, answers) ?? (entity === 'separatedChild' ? firstSeparatedKey + index : 0),
    answers,
    birthAssumed: false,
  }))
  // In the order of their numbers, so that nothing depends on the order in which they were written down.
  for (let i = 1; i < subjects.length; i++) {
    const [before, subject] = [subjects[i - 1], subjects[i]]
    if (before && subject && before.key > subject.key) return subjects.sort((a, b) => a.key - b.key)
  }
  return subjects
}

function readBirth(world: World, at: number, subject: Subject, today: CalendarDate): void {
  const birth = birthOf(subject.answers, today)
  const months = birth ? completedMonths(birth.date, today) : Number.NaN
  subject.birthAssumed = birth?.assumed ?? false
  world.values[at + monthsSlot] = months
  world.values[at + ageSlot] = Math.floor(months / 12)
  world.states[at + monthsSlot] = world.states[at + ageSlot] = birth ? TRUE : UNKNOWN
}

/** Reads the answers of the record at `at`, whose slots are blank: first as given, then group by group what is asked. */
function readBlank(form: Form, world: World, at: number, subject: Subject, today: CalendarDate): void {
  const layout: Layout = form.layouts[subject.entity]
  const { values, states, asked, stride } = world
  const { answers, entity } = subject
  // Walking an object is many times faster than asking it for one code after another.
  for (const code in answers) {
    const slot = layout.slots.get(code)
    if (slot !== undefined && slot < stride) values[at + slot] = encode(answers[code])
  }
  if (entity !== 'household') readBirth(world, at, subject, today)

  for (const { asks, slots } of stride === form.stride ? layout.groups : layout.ruleGroups) {
    const truth = asks ? asks.truth(world, at) : TRUE
    const applies = truth === TRUE || (truth === UNKNOWN && asks?.holds(world, at) === true)
    for (const place of slots) {
      const slot = at + place
      if (applies) {
        asked[slot] = 1
        states[slot] = Number.isNaN(values[slot]) ? UNKNOWN : TRUE
      } else {
        values[slot] = Number.NaN
        states[slot] = truth
      }
    }
  }

  const { nucleus } = layout
  if (nucleus !== null && nucleus < stride && states[at + nucleus] !== TRUE) {
    // Most households are one family: who is given no nucleus belongs to the first.
    values[at + nucleus] = 1
    states[at + nucleus] = TRUE
  }
}

/** Reads the answers of a record anew. `readSets` has to follow. */
export function readRecord(form: Form, world: World, at: number, subject: Subject, today: CalendarDate): void {
  world.values.fill(Number.NaN, at, at + world.stride)
  world.states.fill(FALSE, at, at + world.stride)
  world.asked.fill(0, at, at + world.stride)
  readBlank(form, world, at, subject, today)
}

/** Notes which answers are open somewhere. */
function readOpen(world: World): void {
  const { open, states, stride, subjects } = world
  open.fill(0)
  for (let index = 0; index < subjects.length; index++) {
    const first = openPlace(subjects[index]?.entity ?? 'household', 0)
    const at = index * stride
    for (let slot = 0; slot < stride; slot++) if (states[at + slot] === UNKNOWN) open[first + slot * entityCount] = 1
  }
}

/** Sorts the records into the sets that conditions speak of, and notes which answers are open. */
export function readSets(form: Form, world: World): void {
  readOpen(world)
  const { sets, values, states } = world
  for (const list of Object.values(sets)) list.length = 0
  const { gender } = form.layouts.person
  for (const at of world.persons) {
    const age = values[at + ageSlot] ?? Number.NaN
    if (age < adultAge) sets.children.push(at)
    else if (Number.isNaN(age)) sets.childrenPerhaps.push(at)
    if (gender === null || gender >= world.stride) continue
    if (values[at + gender] === 2) sets.women.push(at)
    else if (states[at + gender] === UNKNOWN) sets.womenPerhaps.push(at)
  }
  for (const at of world.separated) {
    const age = values[at + ageSlot] ?? Number.NaN
    if (age >= separatedAgeLimit) continue
    sets.separated.push(at)
    if (Number.isNaN(age)) sets.separatedPerhaps.push(at)
    else sets.separatedCertain.push(at)
  }
}

const emptySets = (): Sets => ({
  children: [],
  childrenPerhaps: [],
  women: [],
  womenPerhaps: [],
  separated: [],
  separatedCertain: [],
  separatedPerhaps: [],
})

export type Rules = { readonly parameters: ParameterValues; readonly rows: number }
const noRules: Rules = { parameters: {}, rows: 0 }

/** The day of a sheet. Sheets are checked when they come in, so a date that is none is a bug. */
export function dayOf(sheet: Sheet): CalendarDate {
  const day = parseDay(sheet.sheetDate)
  if (!day) throw new RangeError('the sheet has no date')
  return day
}

/** Lays a sheet out for evaluation: `rules` reads what the rules need, `whole` every question. */
export function openWorld(form: Form, sheet: Sheet, scope: 'rules' | 'whole', rules: Rules = noRules): World {
  const today = dayOf(sheet)
  const stride = scope === 'whole' ? form.stride : form.ruleStride
  const household: Subject = { entity: 'household', key: 0, answers: sheet.household, birthAssumed: false }
  const persons = subjectsOf('person', sheet.persons)
  const separated = subjectsOf('separatedChild', sheet.separatedChildren)
  const subjects = [household, ...persons, ...separated]
  const world: World = {
    stride,
    values: new Float64Array(subjects.length * stride).fill(Number.NaN),
    states: new Uint8Array(subjects.length * stride),
    asked: new Uint8Array(subjects.length * stride),
    open: new Uint8Array(entityCount * stride),
    subjects,
    persons: persons.map((_, index) => (1 + index) * stride),
    separated: separated.map((_, index) => (1 + persons.length + index) * stride),
    sets: emptySets(),
    parameters: rules.parameters,
    rowHolds: new Uint8Array(rules.rows).fill(PENDING),
    rowTruths: new Uint8Array(rules.rows).fill(PENDING),
  }
  for (const [index, subject] of subjects.entries()) readBlank(form, world, index * stride, subject, today)
  readSets(form, world)
  return world
}
