import { option } from '@/lib/core/questionnaire/questions'

/** Answer lists that more than one question uses. */

export const howManyParents = [option(0, 'Niciunul', 'None'), option(1, 'Unul', 'One'), option(2, 'Amândoi', 'Both')]

export const contactFrequency = [
  option(1, 'Săptămânal', 'Weekly'),
  option(2, 'Lunar', 'Monthly'),
  option(3, 'De câteva ori pe an', 'A few times a year'),
  option(4, 'O dată pe an', 'Once a year'),
  option(5, 'Mai rar de o dată pe an', 'Less than once a year'),
  option(0, 'Niciodată, legătura s-a rupt', 'Never, contact is lost'),
]

export const moneyFrequency = [
  option(1, 'Săptămânal', 'Weekly'),
  option(2, 'Lunar', 'Monthly'),
  option(3, 'De câteva ori pe an', 'A few times a year'),
  option(4, 'O dată pe an', 'Once a year'),
  option(5, 'Mai rar de o dată pe an', 'Less than once a year'),
  option(6, 'Când vine acasă', 'When home on a visit'),
  option(0, 'Niciodată, nu contribuie', 'Never, no contribution'),
]

export const mostOfTheTime = [
  option(1, 'De cele mai multe ori da', 'Mostly yes'),
  option(2, 'De cele mai multe ori nu', 'Mostly no'),
]

export const howOftenWithChild = [
  option(1, 'Niciodată', 'Never'),
  option(2, 'Uneori', 'Sometimes'),
  option(3, 'De cele mai multe ori', 'Most of the time'),
  option(4, 'Întotdeauna', 'Always'),
]

/** Codes 1 to 3 are at least once a week. */
export const howOftenInWant = [
  option(1, 'Zilnic', 'Every day'),
  option(2, 'De câteva ori pe săptămână', 'Several times a week'),
  option(3, 'O dată pe săptămână', 'Once a week'),
  option(4, 'De câteva ori pe lună', 'Several times a month'),
  option(5, 'Rar', 'Seldom'),
  option(6, 'Niciodată', 'Never'),
]

export const veryPoorToVeryGood = [
  option(1, 'Foarte slab', 'Very poor'),
  option(2, 'Slab', 'Poor'),
  option(3, 'Acceptabil', 'Average'),
  option(4, 'Bun', 'Good'),
  option(5, 'Foarte bun', 'Very good'),
]
