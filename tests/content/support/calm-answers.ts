import type { Answer } from '@/lib/core/questionnaire/sheet'
import type { EntityKind, Question } from '@/lib/core/questionnaire/types'

/** Answers of a family without any risk, where the first option or 0 would mean one. */
const calm: Readonly<Record<EntityKind, Readonly<Record<string, Answer>>>> = {
  household: {
    VENG: 6000,
    L1: 6,
    L2: 6,
    L3: 4,
    L8a: 1,
    L_Buc_a: 1,
    L_Buc_b: 1,
    L9e: 1,
    L9f: 1,
    L10: 1,
    L11: 1,
    OBS1: 4,
    OBS2: 4,
    HEATSRC: 1,
    FURNMIN: 1,
    PROPLOC: 1,
  },
  person: {
    ACTE1: 1,
    ACTE2: 1,
    OTHERCHILD: 0,
    MOMPREZ: 1,
    MOM: 1,
    DADPREZ: 1,
    DAD: 2,
    ATHOME: 2,
    MAINRESP: 1,
    SITMOM: 0,
    SITDAD: 0,
    PHYSICIAN: 1,
    VACCALL: 1,
    VEG: 1,
    KG: 3200,
    VITD1: 1,
    FE: 1,
    MONTHS3: 1,
    MONTHS6: 1,
    MONTHS9: 1,
    GANG: 1,
    LAUGH: 1,
    NOISE: 1,
    FLW: 1,
    MILK1: 1,
    MEAT1: 1,
    EGG1: 1,
    DISCIP: 1,
    GRAD: 1,
    GRADEVER: 1,
    SCHOOL: 1,
    SCHOOLEVER: 1,
    SCHOOLNOW: 1,
    SCHOOLDAILY: 1,
    CLASS: 4,
    PURT: 10,
    READING: 1,
    WRITING: 1,
    ADOLDIF: 1,
    ADOLSEX: 1,
    ADOLMENS: 1,
    ADOLSAR: 1,
    MDSAR: 1,
    CONTPR: 1,
    PLAN: 1,
    CONTRACEPT: 1,
  },
  separatedChild: { MOMPREZ: 1, MOM: 1, DADPREZ: 1, DAD: 2, SITMOM: 0, SITDAD: 0, ACTE1: 1, ACTE2: 1 },
}

/** The answer of a family without risks. */
export function calmAnswer(entity: EntityKind, question: Question): Answer {
  const known = calm[entity][question.code]
  if (known !== undefined) return known
  if (question.type === 'multi') return []
  if (question.type === 'text') return 'x'
  if (question.type === 'year') return 2010
  if (question.type === 'code') return question.options?.[0]?.code ?? 0
  return question.range?.[0] ?? 0
}
