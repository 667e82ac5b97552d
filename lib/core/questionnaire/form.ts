import { filterReader } from './filters'
import { type Group, groupsOf } from './groups'
import { codes } from './reserved'
import type { DerivedTruth, EntityKind, Question, Questionnaire } from './types'

/** The questions of one entity, made ready. Groups stand in an order in which each filter finds its answers read. */
export type Layout = {
  readonly entity: EntityKind
  readonly questions: ReadonlyMap<string, Question>
  readonly slots: ReadonlyMap<string, number>
  /** The slot of each question, in the order of the form. */
  readonly printed: readonly { readonly code: string; readonly slot: number }[]
  /** Slots of the variables that the engine itself looks at; null where the entity has none. */
  readonly gender: number | null
  readonly nucleus: number | null
  /** What the rules need. */
  readonly ruleGroups: readonly Group[]
  readonly groups: readonly Group[]
}

/** A questionnaire made ready. The slots that the rules need come first, so that judging reads nothing else. */
export type Form = {
  readonly questionnaire: Questionnaire
  readonly layouts: Readonly<Record<EntityKind, Layout>>
  readonly ruleStride: number
  readonly stride: number
}

/** Gives a code its slot, the next free one at first use. Throws for a code that the entity does not have. */
export type AllotSlot = (entity: EntityKind, code: string) => number

export const ageSlot = 0
export const monthsSlot = 1

type Draft = { readonly questions: ReadonlyMap<string, Question>; readonly slots: Map<string, number> }

function draftOf(questionnaire: Questionnaire, entity: EntityKind): Draft {
  const questions = new Map<string, Question>()
  for (const section of questionnaire.sections) {
    if (section.entity !== entity) continue
    for (const question of section.questions) {
      if (questions.has(question.code)) throw new Error(`${entity} has ${question.code} twice`)
      questions.set(question.code, question)
    }
  }
  const slots = new Map<string, number>()
  if (entity !== 'household') {
    slots.set(codes.age, ageSlot)
    slots.set(codes.months, monthsSlot)
  }
  return { questions, slots }
}

const forEach = <Value>(make: (entity: EntityKind) => Value): Record<EntityKind, Value> => ({
  household: make('household'),
  person: make('person'),
  separatedChild: make('separatedChild'),
})

/**
 * Makes a questionnaire ready in two steps: the caller asks `allot` for the slots that its rules use, then `finish` adds the
 * answers that their filters rest on, then all other questions. `truths`: the derived values that filters may use.
 */
export function draftForm(
  questionnaire: Questionnaire,
  truths: readonly DerivedTruth[],
): { readonly allot: AllotSlot; readonly finish: () => Form } {
  const drafts = forEach((entity) => draftOf(questionnaire, entity))
  const allot: AllotSlot = (entity, code) => {
    const { questions, slots } = drafts[entity]
    const slot = slots.get(code)
    if (slot !== undefined) return slot
    if (!questions.has(code)) throw new Error(`${entity} has no variable ${code}`)
    slots.set(code, slots.size)
    return slots.size - 1
  }
  const ready = filterReader(allot, truths)
  const grouped = (entity: EntityKind) => groupsOf(entity, drafts[entity].questions, drafts[entity].slots, ready)
  const stride = () => Math.max(...Object.values(drafts).map(({ slots }) => slots.size))

  return {
    allot,
    finish: () => {
      const ruleGroups = forEach(grouped)
      const ruleStride = stride()
      for (const entity of ['household', 'person', 'separatedChild'] as const)
        for (const code of drafts[entity].questions.keys()) allot(entity, code)
      const layouts = forEach((entity) => ({
        entity,
        ...drafts[entity],
        printed: [...drafts[entity].questions.keys()].map((code) => ({ code, slot: allot(entity, code) })),
        gender: drafts[entity].slots.get(codes.gender) ?? null,
        nucleus: entity === 'person' ? (drafts[entity].slots.get(codes.nucleus) ?? null) : null,
        ruleGroups: ruleGroups[entity],
        groups: grouped(entity),
      }))
      return { questionnaire, layouts, ruleStride, stride: stride() }
    },
  }
}

/** Makes a questionnaire ready that no rules go with. */
export const formOf = (questionnaire: Questionnaire): Form => draftForm(questionnaire, []).finish()
