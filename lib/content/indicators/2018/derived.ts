import {
  and,
  choice,
  count,
  eq,
  gte,
  divide,
  least,
  lt,
  not,
  oneOf,
  or,
  parameter,
  roundUp,
  sum,
} from '@/lib/core/questionnaire/conditions'
import type { DerivedTruth } from '@/lib/core/questionnaire/types'
import type { DerivedNumber } from '@/lib/core/risk/rules'

const ofChildren = ['person', 'separatedChild'] as const

/** The three truths about a parent, from the variables of that parent. */
function parentTruths(parent: 'MOM' | 'DAD'): readonly DerivedTruth[] {
  const [present, place, rights] = [`${parent}PREZ`, `ASK${parent}`, `SIT${parent}`]
  const absentAt = (...places: number[]) => and(eq(present, 0), oneOf(place, ...places))
  const withoutRights = oneOf(rights, 8, 9, 10)
  return [
    {
      name: `${parent}AWAYWORK`,
      of: ofChildren,
      condition: and(absentAt(2, 3), not(withoutRights)),
      source: 'Section 1.2.2: away for work or study, abroad or in the country, with parental rights',
    },
    {
      name: `${parent}LOST`,
      of: ofChildren,
      condition: or(absentAt(11, 12, 13), withoutRights),
      source: 'Table 1, row 2d: deceased, disappeared, unknown, or without parental rights',
    },
    {
      name: `${parent}GONE`,
      of: ofChildren,
      condition: or(withoutRights, absentAt(5, 6, 7, 11, 12, 13, 22)),
      source: 'Section 1.2.2: in situations 5 to 14 somebody else is the caregiver',
    },
  ]
}

export const truths2018: readonly DerivedTruth[] = [
  ...parentTruths('MOM'),
  ...parentTruths('DAD'),
  {
    name: 'ISMOTHER',
    of: ['person'],
    condition: gte(count('childrenOfMother'), 1),
    source: 'Table 1, row 2a: the mother, living in the household, of a child or a separated child',
  },
]

export const numbers2018: readonly DerivedNumber[] = [
  { name: 'NRPERS', value: count('persons'), source: 'A2.3, row 1a1: everyone recorded in section 1.1' },
  { name: 'NRU12', value: count('persons', lt('AGE', 12)), source: 'Section 1.2.1, overcrowded dwelling' },
  {
    name: 'CAMNEC',
    value: sum(
      'L8a',
      'L8b',
      roundUp(divide('L8c', 2)),
      roundUp(divide('L8d', 2)),
      choice('CAMNEC_UNDER12_RULE', { one_room: least('NRU12', 1), per_pair: roundUp(divide('NRU12', 2)) }),
      parameter('CAMNEC_COMMON_ROOM'),
    ),
    source:
      'Section 1.2.1: a room per couple, per single adult, per two girls and per two boys of 12-17, for the under 12',
  },
]
