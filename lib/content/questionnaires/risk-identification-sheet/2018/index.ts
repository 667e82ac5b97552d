import type { Questionnaire } from '@/lib/core/questionnaire/types'
import { householdComposition } from './sections/1-1-household-composition'
import { familyNuclei } from './sections/1-2-family-nuclei'
import { childrenAndParents } from './sections/2-1-children-and-parents'
import { income } from './sections/2-10-income'
import { behaviourOfTeenagers } from './sections/2-11-behaviour-of-teenagers'
import { behaviourInTheHousehold } from './sections/2-12-behaviour-in-the-household'
import { women } from './sections/2-13-a-women'
import { pregnantWomen } from './sections/2-13-b-pregnant-women'
import { separatedChildren } from './sections/2-14-separated-children'
import { relationWithChildrenInCare } from './sections/2-15-relation-with-children-in-care'
import { absentParents } from './sections/2-2-absent-parents'
import { health } from './sections/2-3-health'
import { childrensHealth } from './sections/2-4-childrens-health'
import { babies } from './sections/2-5-babies'
import { aged1To5 } from './sections/2-6-aged-1-to-5'
import { aged6To17 } from './sections/2-7-aged-6-to-17'
import { educationOfChildren } from './sections/2-8-education-of-children'
import { educationOfAdults } from './sections/2-9-education-of-adults'
import { incomeAndSpending } from './sections/3-1-income-and-spending'
import { livingConditions } from './sections/3-2-living-conditions'
import { assessment } from './sections/3-3-assessment'

export const riskIdentificationSheet2018: Questionnaire = {
  name: 'risk-identification-sheet',
  version: '2018',
  source: 'GD 691/2015, risk identification sheet, as adjusted in 2018 (World Bank, Output 6, annex A2.2)',
  sections: [
    householdComposition,
    familyNuclei,
    childrenAndParents,
    absentParents,
    health,
    childrensHealth,
    babies,
    aged1To5,
    aged6To17,
    educationOfChildren,
    educationOfAdults,
    income,
    behaviourOfTeenagers,
    behaviourInTheHousehold,
    women,
    pregnantWomen,
    separatedChildren,
    relationWithChildrenInCare,
    incomeAndSpending,
    livingConditions,
    assessment,
  ],
}
