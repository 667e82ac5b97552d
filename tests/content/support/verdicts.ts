import { riskEngine2018 as engine } from '@/lib/content/indicators/2018/engine'
import { judge } from '@/lib/core/risk/judge'
import { family, type FamilyGiven } from './family'

export const verdict = (given: FamilyGiven) => judge(engine, family(given))
