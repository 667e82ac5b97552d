import { and, eq, gt, gte, lt, lte } from '@/lib/core/questionnaire/conditions'

/** Who is asked. AGE and MONTHS are completed years and months on the date of the sheet. */
export const child = lt('AGE', 18)
export const from14 = gt('AGE', 13)
export const adolescent = and(gt('AGE', 13), lt('AGE', 18))
export const schoolAge = and(gte('AGE', 6), lt('AGE', 18))
/** OCUP 11 marks pupils, students and kindergarten children. */
export const pupil = and(gte('AGE', 6), lt('AGE', 18), eq('OCUP', 11))
export const baby = lte('MONTHS', 12)
export const babyFrom = (months: number) => and(gte('MONTHS', months), lte('MONTHS', 12))
export const toddler = and(gte('MONTHS', 12), lte('AGE', 5))
export const hadPartner = eq('WOMAN', 1)
export const pregnant = eq('PREG', 1)
