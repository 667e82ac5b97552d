import { recommendedServices } from '@/lib/content/services/recommended-services'
import { type ServiceCode, services } from '@/lib/content/services/nomenclature'
import type { ServiceField } from '@/lib/content/services/service'
import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { hearingAge } from '@/lib/core/plan/child-to-hear'
import type { PlanLine } from '@/lib/core/plan/plan'
import { isChild, type Roster, yearsOld } from '../people/roster'
import type { Random } from '../random'
import { benefitGoals, goalsFor, serviceGoals } from './goals'

const providers: Readonly<Record<ServiceField, (commune: string) => string>> = {
  social: (commune) => `SPAS ${commune}`,
  education: (commune) => `Școala Gimnazială ${commune}`,
  health: () => 'Cabinetul medicului de familie',
  community: (commune) => `Primăria Comunei ${commune}`,
}

const childOpinions = [
  'Vrea să rămână acasă și să meargă la școală cu prietenii.',
  'Îi este bine acasă; ar vrea un loc liniștit pentru teme.',
  'Ar vrea ca părinții să nu se mai certe.',
  'Dorește să meargă la centrul de zi cu fratele mai mic.',
]
const parentsOpinions = [
  'Sunt de acord cu planul și cer ajutor la întocmirea actelor.',
  'Acceptă vizitele; tatăl spune că are nevoie de un loc de muncă.',
  'Sunt de acord, dar nu au cu ce plăti drumul până la oraș.',
  'Mama este de acord cu toate măsurile.',
]

/** What the family says of its plan, once it goes to the mayor: a child of ten or more must have been heard by then. */
export function opinions(
  { members }: Roster,
  heard: boolean,
  random: Random,
): { readonly childOpinion: string; readonly parentsOpinion: string } {
  const toHear = members.some((member) => isChild(member) && yearsOld(member) >= hearingAge)
  return {
    childOpinion: heard && toHear ? random.pick(childOpinions) : '',
    parentsOpinion: heard ? random.pick(parentsOpinions) : '',
  }
}

export const returnReasons = [
  'Precizați furnizorul fiecărui serviciu.',
  'Perioada ajutorului nu se potrivește cu hotărârea consiliului local.',
  'Adăugați consilierea părinților.',
]

/** Aid against poverty: minimum income all year round, heating in the cold months. */
function benefitLines(
  poor: boolean,
  { startsOn, commune, officer }: { readonly startsOn: string; readonly commune: string; readonly officer: string },
  random: Random,
): PlanLine[] {
  if (!poor) return []
  const code = random.chance(0.75) ? 'A7' : 'A6'
  return [
    {
      kind: 'benefit',
      code,
      otherText: '',
      goal: random.pick(benefitGoals[code]),
      provider: `Primăria Comunei ${commune}`,
      startsOn,
      endsOn: addMonths(startsOn, code === 'A7' ? 12 : 5),
      responsible: officer,
    },
  ]
}

/** What the worker plans where nothing is recommended for the situation. */
const ownChoice: readonly ServiceCode[] = ['psychological-counselling', 'parent-education']

/** The lines of a plan for confirmed rows: benefits, then up to four of the services recommended for them. */
export function planLines(
  confirmed: readonly string[],
  { startsOn, commune, officer }: { readonly startsOn: string; readonly commune: string; readonly officer: string },
  random: Random,
): PlanLine[] {
  const recommended = [...new Set(confirmed.flatMap((row) => recommendedServices[row] ?? []))]
  const chosen = random
    .shuffled(recommended.length > 0 ? recommended : ownChoice)
    .slice(0, Math.min(4, Math.max(1, Math.ceil(confirmed.length / 3))))
  return [
    ...benefitLines(confirmed.includes('1a'), { startsOn, commune, officer }, random),
    ...chosen.flatMap((code): PlanLine[] => {
      const service = services.find((each) => each.code === code)
      if (!service) return []
      const centre = service.kind === 'centre'
      return [
        {
          kind: 'service',
          code,
          otherText: '',
          goal: random.pick(serviceGoals[code] ?? []),
          provider: centre ? 'DGASPC' : providers[service.field](commune),
          startsOn: addDays(startsOn, random.below(15)),
          endsOn: addMonths(startsOn, random.pick([6, 9, 12])),
          responsible: random.chance(0.6) ? officer : 'Asistentul medical comunitar',
        },
      ]
    }),
  ]
}

/** What the plan as a whole is for: one of the goals that suit the risks which its measures answer. */
export function planGoal(
  confirmed: readonly string[],
  lines: readonly PlanLine[],
  { members, separated }: Roster,
  random: Random,
): string {
  const codes = new Set(lines.map(({ code }) => code))
  const answered = confirmed.filter(
    (row) =>
      (row === '1a' && lines.some(({ kind }) => kind === 'benefit')) ||
      recommendedServices[row]?.some((code) => codes.has(code)),
  )
  return random.pick(goalsFor(answered, separated.length > 0 && !members.some(isChild)))
}
