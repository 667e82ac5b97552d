import type { SeparatedMember } from '../people/roster'
import { separatedIdentity } from './identity'
import { parentAnswers, type ParentsIn, siblingsOf } from './parents'
import { type Draft, type Told, yes } from './told'

const supportSeen = ['Haine și rechizite', 'Drumul până la centru', 'Ajutor la acte', 'Alimente']

/** Sections 2.14 and 2.15. */
export function separatedChild(member: SeparatedMember, told: Told, parents: ParentsIn): Draft {
  const { random } = told
  const wants = random.code({ '1': 0.25, '2': 0.5, '3': 0.25 })
  const needs = random.shuffled([1, 3, 4, 5, 6, 2]).slice(0, random.between(1, 3))
  const needed = [...(random.chance(0.08) ? [...needs, 7] : needs)].sort((a, b) => a - b)
  const visitors = random.chance(0.35) ? [5] : [...(random.chance(0.7) ? [1] : []), 2]
  const support = random.chance(0.55) ? [9] : [random.pick([1, 4, 5, 6])]
  return {
    CPERSCHILD: member.number,
    ...separatedIdentity(member, told),
    SERVP: random.code({ '1': 0.4, '2': 0.18, '3': 0.05, '4': 0.04, '5': 0.29, '9': 0.04 }),
    ...parentAnswers(parents(siblingsOf(member)), member.months, told),
    KIDVIS: yes(random.chance(0.4)),
    KIDPHONE: yes(random.chance(0.5)),
    DS5: visitors,
    PZ1: wants,
    PZ1b: wants === 2 ? needed : undefined,
    PZ1b1: wants === 2 && needed.includes(7) ? 'Să fie aproape o școală specială' : undefined,
    PZ2: random.code({ '1': 0.3, '2': 0.3, '3': 0.3, '4': 0.1 }),
    HOWVIS2: random.code({ '0': 0.55, '1': 0.2, '2': 0.15, '4': 0.1 }),
    RELDGASPC: random.code({ '0': 0.45, '1': 0.3, '2': 0.2, '6': 0.05 }),
    RELSPASa: random.code({ '0': 0.5, '1': 0.3, '2': 0.15, '6': 0.05 }),
    DS6: support,
    RELSPASb: support.includes(9) ? undefined : random.pick(supportSeen),
  }
}
