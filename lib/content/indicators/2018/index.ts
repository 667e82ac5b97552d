import { and, eq, has, lt, oneOf, or } from '@/lib/core/questionnaire/conditions'
import type { RuleSet } from '@/lib/core/risk/rules'
import { riskParameters } from '@/lib/content/parameters/risk'
import { behaviours2018 } from './behaviours'
import { checks2018 } from './checks'
import { numbers2018, truths2018 } from './derived'
import { dimensions2018 } from './dimensions'
import { economic2018 } from './economic'
import { education2018 } from './education'
import { health2018 } from './health'
import { housing2018 } from './housing'
import { social2018 } from './social'

/** The 65 rows of the amended observation sheet (GD 691/2015 as adjusted in 2018), confirmed by the risk identification sheet. */
export const riskRules2018: RuleSet = {
  version: '2018',
  dimensions: dimensions2018,
  rows: [...economic2018, ...social2018, ...health2018, ...education2018, ...housing2018, ...behaviours2018],
  truths: truths2018,
  numbers: numbers2018,
  parameters: riskParameters,
  bands: [
    { situations: 1, months: 12 },
    { situations: 6, months: 6 },
    { situations: 11, months: 3 },
  ],
  violence: ['6b', '6b1', '6b2', '6b3'],
  // Harm of any kind, or beating as the usual discipline: the duty to notify does not wait for a count.
  alert: or(has('TRAUMA', 1, 2, 3, 4, 5, 6), eq('DISCIP', 5)),
  decideFurther: or(oneOf('DISCIP', 3, 4, 6), and(lt('AGE', 12), eq('CSING', 1))),
  checks: checks2018,
}
