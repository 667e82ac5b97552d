import { fact } from '../census/household'
import { isAdult, isChild, type Member, yearsOld } from '../people/roster'
import { isWorking, pupil } from '../people/work'
import { type Draft, familyIs, type Told, yes } from './told'

/** Money of a household last month, in lei: all of it, and what each person said to have had. */
export type Budget = { readonly total: number; readonly of: (member: Member) => Draft }

/** Allowance of a child by law since 2024, in lei: up to two years of age, afterwards. */
const allowance = { infant: 719, child: 292 }

const isPoor = (told: Told): boolean => familyIs(told, 'poor')
const inPoverty = (told: Told): boolean => isPoor(told) || familyIs(told, 'want')

/** Total of the month: under the line for each member where the family is poor, above it elsewhere. */
function totalOf(told: Told): number {
  const { random, povertyLine, roster } = told
  const insecure = familyIs(told, 'insecure')
  const each = isPoor(told)
    ? povertyLine * (0.35 + 0.6 * Math.sqrt(random.next()))
    : povertyLine * (1.06 + (insecure ? 0.6 : 1.6) * Math.exp(0.55 * random.normal()))
  return Math.max(50, Math.floor((each * roster.members.length) / 10) * 10)
}

const source = (member: Member, told: Told): { readonly code: string; readonly weight: number } | null => {
  const { random, work } = told
  const { occupation, contract } = work(member)
  const years = yearsOld(member)
  if (isChild(member) && years < 16) return null
  if (years < 66 && isWorking(work(member))) {
    if (contract) return { code: 'SAL', weight: 1 }
    return { code: occupation === 5 || occupation === 2 ? 'VAGRIC' : 'VFIRM', weight: occupation === 2 ? 0.5 : 0.7 }
  }
  if (occupation === 9 || occupation === 10)
    return { code: random.pick(['PMUN', 'PMUN', 'PAGR', 'PALTE']), weight: 0.5 }
  return occupation === 7 && years < 66 ? { code: 'AJSOM', weight: 0.3 } : null
}

/** Help against poverty, all of it with the first adult: only where the family has told of any. */
function support(told: Told): Draft {
  const { random } = told
  const helped = (told.roster.household.facts & fact.helped) !== 0
  if (!inPoverty(told))
    return { BS11: random.chance(0.06) ? random.between(5, 16) * 10 : 0, BS5: yes(random.chance(0.02)) }
  if (!helped) return { BS10: 0, BS11: 0, BS12: 0 }
  const kind = random.weighted({ income: 0.62, heating: 0.16, emergency: 0.04, food: 0.16, canteen: 0.02 })
  return {
    BS10: kind === 'income' ? random.between(9, 60) * 10 : 0,
    BS11: kind === 'heating' || (kind === 'income' && random.chance(0.4)) ? random.between(8, 30) * 10 : 0,
    BS12: kind === 'emergency' ? random.between(3, 15) * 100 : 0,
    BS5: yes(kind === 'food' || (kind === 'income' && random.chance(0.5))),
    BS7: yes(kind === 'canteen'),
  }
}

/** Splits the month's money over the people by what they live on; allowances of children come first. */
export function budgetOf(told: Told): Budget {
  const { roster, random } = told
  const total = totalOf(told)
  const children = roster.members.filter(isChild)
  const claimed = children.reduce((sum, { months }) => sum + (months < 24 ? allowance.infant : allowance.child), 0)
  const allowances = Math.min(claimed, Math.floor(total * 0.9))
  const sources = new Map(roster.members.map((member) => [member, source(member, told)]))
  const weights = [...sources.values()].reduce((sum, each) => sum + (each?.weight ?? 0), 0)
  const [first] = roster.members
  const help = support(told)
  const benefits = ['BS10', 'BS11'].reduce((sum, code) => sum + Number(help[code] ?? 0), 0)
  const rest = Math.max(0, total - allowances - benefits)
  return {
    total,
    of: (member) => {
      const own = sources.get(member)
      const amount = own && weights > 0 ? Math.round((rest * own.weight) / weights) : 0
      const working = yearsOld(member) > 15 && yearsOld(member) < 64
      const { occupation, contract, steady } = told.work(member)
      return {
        ...(working && isWorking(told.work(member)) ? { CONTRM: yes(contract), VENST: yes(steady) } : {}),
        ...(working && [8, 12, 14].includes(occupation) ? { CARE: yes(random.chance(0.05)) } : {}),
        ...(yearsOld(member) > 15 && yearsOld(member) < 66 ? { SAL: 0, VFIRM: 0, VAGRIC: 0, AJSOM: 0 } : {}),
        ALOCPC: member === first ? allowances : 0,
        BS9: 0,
        SCHOLARSHIP: occupation === pupil ? 0 : undefined,
        PMUN: 0,
        PAGR: 0,
        PALTE: 0,
        INDEM: 0,
        BS1: isChild(member) && member.child.parents === 'placed' ? 900 : 0,
        BS2: isAdult(member) && member.adult === told.cast.disabled && random.chance(0.6) ? 370 : 0,
        BS3: 0,
        BS4: 0,
        BS10: 0,
        BS11: 0,
        BS12: 0,
        BS13: 0,
        BS5: 0,
        BS6: 0,
        BS7: 0,
        BS8: yes(isChild(member) && member.months <= 12 && random.chance(0.1)),
        BSx: 0,
        ...(own && amount > 0 ? { [own.code]: amount } : {}),
        ...(member === first ? help : {}),
      }
    },
  }
}

/** Section 3.1. */
export function householdMoney(told: Told, { total }: Budget): Draft {
  const { random, roster } = told
  const poor = inPoverty(told)
  const abroad = roster.household.care === 'away' || random.chance(0.08)
  const sends = abroad ? random.code({ '1': 0.35, '2': 0.1, '3': 0.15, '4': 0.2, '5': 0.1, '6': 0.1 }) : 0
  return {
    VENG: total,
    CONS: Math.round((total * random.between(45, 80)) / 1000) * 10,
    AGRIC: yes(random.chance(0.75)),
    VNEED: yes(random.chance(poor ? 0.12 : 0.7)),
    VENSUB: random.code(
      poor ? { '1': 0.6, '2': 0.35, '3': 0.05 } : { '1': 0.12, '2': 0.33, '3': 0.35, '4': 0.15, '5': 0.05 },
    ),
    ECON1: poor || random.chance(0.6) ? 0 : random.between(2, 80) * 100,
    GOODS: [
      ...(random.chance(poor ? 0.08 : 0.5) ? [1] : []),
      ...(random.chance(0.08) ? [2] : []),
      ...(random.chance(poor ? 0.15 : 0.35) ? [3] : []),
    ],
    REM1: sends,
    REM2: sends >= 1 && sends <= 5 ? random.between(5, 120) * 100 : undefined,
  }
}
