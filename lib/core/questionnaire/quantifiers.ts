import type { Logic, Vocabulary } from './logic'
import { partsOf } from './members'
import type { Condition, EntityKind } from './types'
import { FALSE, TRUE, UNKNOWN } from './world'

type Quantified = Extract<Condition, { kind: 'some' | 'every' }>

/** "Some of the set" and "all of the set". */
export function quantifier(condition: Quantified, entity: EntityKind, vocabulary: Vocabulary): Logic {
  const parts = partsOf(condition.set, entity, vocabulary).map((part) => ({
    part,
    where: vocabulary.ready(condition.where, part.entity),
  }))
  /** The result that one member can settle: true for `some`, false for `every`. */
  const settling = condition.kind === 'some'
  const settled = settling ? TRUE : FALSE
  const [settledIn, settledInOther] = parts.map(({ part, where: { holds } }): Logic['holds'] => {
    const { members } = part
    return (world, at) => {
      for (const member of members(world, at)) if (holds(world, member) === settling) return true
      return false
    }
  })
  return {
    holds: (world, at) => (settledIn?.(world, at) === true || settledInOther?.(world, at) === true) === settling,
    truth: (world, at) => {
      let open = false
      for (const { part, where } of parts) {
        for (const member of part.certain(world, at)) {
          const truth = where.truth(world, member)
          if (truth === settled) return settled
          if (truth === UNKNOWN) open = true
        }
        if (part.strangers(world, at) > 0) open = true
        for (const member of open ? [] : part.perhaps(world, at)) {
          const truth = where.truth(world, member)
          if (truth === settled || truth === UNKNOWN) open = true
        }
      }
      return open ? UNKNOWN : settling ? FALSE : TRUE
    },
    explain: (world, at, reasons) => {
      for (const { part, where } of parts)
        for (const member of part.members(world, at))
          if (where.holds(world, member)) {
            part.explain(world, at, member, reasons)
            where.explain(world, member, reasons)
          }
    },
  }
}
