import type { Vocabulary } from './logic'
import { codes } from './reserved'
import type { EntityKind, SetName } from './types'
import { giveReason, type Reason, subjectAt, UNKNOWN, type World } from './world'

/** Those of one entity in a set, by offset, seen from the record at `at`. */
export type Part = {
  readonly entity: EntityKind
  /** In the closed world. */
  readonly members: (world: World, at: number) => readonly number[]
  /** In three-valued logic: in the set for certain, or perhaps. */
  readonly certain: (world: World, at: number) => readonly number[]
  readonly perhaps: (world: World, at: number) => readonly number[]
  /** Members there may be of whom it is not known who they are. */
  readonly strangers: (world: World, at: number) => number
  /** The answers that make a record a member, where the set is not plain from the household. */
  readonly explain: (world: World, at: number, member: number, reasons: Reason[]) => void
}

const nobody: readonly number[] = []
const none = () => nobody
const noStrangers = () => 0
const plain = () => {}

const persons: Part = {
  entity: 'person',
  members: (world) => world.persons,
  certain: (world) => world.persons,
  perhaps: none,
  strangers: noStrangers,
  explain: plain,
}

const children: Part = {
  ...persons,
  members: (world) => world.sets.children,
  certain: (world) => world.sets.children,
  perhaps: (world) => world.sets.childrenPerhaps,
}

const women: Part = {
  ...persons,
  members: (world) => world.sets.women,
  certain: (world) => world.sets.women,
  perhaps: (world) => world.sets.womenPerhaps,
}

const separated: Part = {
  entity: 'separatedChild',
  members: (world) => world.sets.separated,
  certain: (world) => world.sets.separatedCertain,
  perhaps: (world) => world.sets.separatedPerhaps,
  strangers: noStrangers,
  explain: (world, _at, member, reasons) =>
    giveReason(world, member, codes.separatedChild, subjectAt(world, member).key, reasons),
}

/** The offset of the person with this CPERS; -1 when nobody has it. */
function personAt(world: World, slot: number, cpers: number): number {
  for (const person of world.persons) if (world.values[person + slot] === cpers) return person
  return -1
}

function presentParents(vocabulary: Vocabulary, child: EntityKind): Part {
  const key = vocabulary.slot('person', codes.person)
  const links = [codes.mother, codes.father].map((code) => ({ code, slot: vocabulary.slot(child, code) }))
  const found: number[] = []
  const find = (world: World, at: number): readonly number[] => {
    found.length = 0
    for (const { slot } of links) {
      const cpers = world.values[at + slot]
      const parent = cpers === undefined || Number.isNaN(cpers) ? -1 : personAt(world, key, cpers)
      if (parent >= 0 && !found.includes(parent)) found.push(parent)
    }
    return found
  }
  return {
    ...persons,
    members: find,
    certain: find,
    strangers: (world, at) => links.filter(({ slot }) => world.states[at + slot] === UNKNOWN).length,
    explain: (world, at, member, reasons) => {
      for (const { code, slot } of links)
        if (world.values[at + slot] === world.values[member + key])
          giveReason(world, at, code, subjectAt(world, member).key, reasons)
    },
  }
}

function nucleusMembers(vocabulary: Vocabulary): Part {
  const slot = vocabulary.slot('person', codes.nucleus)
  const found: number[] = []
  const find = (world: World, at: number): readonly number[] => {
    found.length = 0
    for (const person of world.persons) if (world.values[person + slot] === world.values[at + slot]) found.push(person)
    return found
  }
  return { ...persons, members: find, certain: find }
}

/** The children of one part of `linkedChildren` who have the person at hand as their mother. */
function childrenOfMother(vocabulary: Vocabulary, part: Part): Part {
  const key = vocabulary.slot('person', codes.person)
  const mother = vocabulary.slot(part.entity, codes.mother)
  const found: number[] = []
  const find = (world: World, at: number): readonly number[] => {
    found.length = 0
    for (const child of part.members(world, at))
      if (world.values[child + mother] === world.values[at + key]) found.push(child)
    return found
  }
  const possible: number[] = []
  return {
    entity: part.entity,
    members: find,
    certain: find,
    perhaps: (world, at) => {
      possible.length = 0
      for (const list of [part.certain(world, at), part.perhaps(world, at)])
        for (const child of list)
          // Nobody is their own mother.
          if (child !== at && world.states[child + mother] === UNKNOWN) possible.push(child)
      return possible
    },
    strangers: noStrangers,
    explain: (world, at, member, reasons) => giveReason(world, member, codes.mother, subjectAt(world, at).key, reasons),
  }
}

/** The parts of a set, for a condition about an `entity`. */
export function partsOf(set: SetName, entity: EntityKind, vocabulary: Vocabulary): readonly Part[] {
  switch (set) {
    case 'persons':
      return [persons]
    case 'children':
      return [children]
    case 'women':
      return [women]
    case 'separatedChildren':
      return [separated]
    case 'linkedChildren':
      return [children, { ...separated, explain: plain }]
    case 'presentParents':
      return [presentParents(vocabulary, entity)]
    case 'nucleusMembers':
      return [nucleusMembers(vocabulary)]
    case 'childrenOfMother':
      return [children, separated].map((part) => childrenOfMother(vocabulary, part))
  }
}
