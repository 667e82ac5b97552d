import { type Adult, type Child, fact, type FactName, type Household, isParent, teenageGirl } from '../census/household'
import type { Random } from '../random'

/** Whom the facts about a household are about. */
export type Cast = {
  readonly chronic: readonly Adult[]
  readonly disabled: Adult | null
  readonly undocumented: Adult | null
  readonly withoutDoctor: Adult | null
  readonly pregnant: Adult | Child | null
  readonly riskPregnancy: boolean
  readonly pregnantWithoutDoctor: boolean
  readonly illiterate: readonly Adult[]
  readonly knownToPolice: Adult | null
  readonly teenagerKnownToPolice: Child | null
  /** Hit by her partner; else who is violent at home. */
  readonly hitWoman: Adult | null
  readonly violent: Adult | null
  readonly drinker: Adult | null
  readonly drugUser: Adult | null
}

const isMan = ({ sex }: Adult): boolean => sex === 1

export function castOf({ adults, children, facts }: Household, random: Random): Cast {
  const is = (name: FactName): boolean => (facts & fact[name]) !== 0
  const one = (name: FactName, among: readonly Adult[] = adults): Adult | null =>
    is(name) ? random.pick(among.length > 0 ? among : adults) : null
  const men = adults.filter(isMan)
  const elders = adults.filter(({ years }) => years >= 45)
  const mothers = adults.filter(({ role, sex, years }) => sex === 2 && years <= 43 && role !== 'grandmother')
  const fertile = mothers[0] ?? adults.find(({ sex, years }) => sex === 2 && years <= 43) ?? null
  const girl = is('pregnantGirl') ? (teenageGirl(children) ?? null) : null
  const expecting = is('riskPregnancy') || (girl === null && random.chance(0.02)) ? fertile : null
  const pregnant = girl ?? expecting
  const parents = adults.filter(isParent)
  const partnered = adults.filter(({ role }) => role === 'mother' || role === 'grandmother')
  const hit = is('violence') && partnered.length > 0 && random.chance(0.6)
  const chronic = one('chronic', random.chance(0.6) && elders.length > 0 ? elders : adults)
  const illiterate = one('illiterate', parents)
  return {
    chronic: adults.filter((adult) => adult === chronic || (chronic !== null && random.chance(0.15))),
    disabled: one('disabledAdult', random.chance(0.5) ? elders : adults),
    undocumented: one('undocumentedAdult'),
    // Whether a pregnant woman has a doctor is a fact of its own.
    withoutDoctor: one(
      'adultWithoutDoctor',
      adults.filter((adult) => adult !== fertile),
    ),
    pregnant,
    riskPregnancy: is('riskPregnancy') && pregnant !== null,
    pregnantWithoutDoctor: is('pregnantWithoutDoctor') && is('riskPregnancy') && girl === null,
    illiterate: parents.filter((adult) => adult === illiterate || (illiterate !== null && random.chance(0.4))),
    knownToPolice: one('policeAdult', men),
    teenagerKnownToPolice: is('policeTeenager') ? (children.find(({ months }) => months >= 14 * 12) ?? null) : null,
    hitWoman: hit ? random.pick(partnered) : null,
    violent: is('violence') && (!hit || random.chance(0.3)) ? random.pick(men.length > 0 ? men : adults) : null,
    drinker: one('alcohol', men),
    drugUser: one('drugs', men),
  }
}
