import { violenceOf } from '@/lib/content/questionnaires/observation-sheet/2018/violence'
import { formsOfReasons } from '@/lib/content/violence-forms'
import { addDays, daysBetween } from '@/lib/core/deadlines/add-time'
import type { VerificationResult } from '@/lib/core/alerts/alert'
import { idOf } from '../people/ids'
import { isChild, type Roster, yearsOld } from '../people/roster'
import type { Random } from '../random'
import type { AlertStory, ObservationStory, RiskStory, VerifiedStory } from './case-story'
import { minutesAfter, momentOn } from './moment'

const descriptions = [
  'La vizită, copilul a vorbit despre pedepse aspre acasă. Părintele nu neagă.',
  'Răspunsurile de la vizită arată semne de violență; copilul pare speriat în prezența adulților.',
  'Copilul a povestit despre bătăi repetate. Vecinii confirmă certurile dese din casă.',
  'Copilul este lăsat fără îngrijire; s-au văzut urme pe care familia nu le poate explica.',
]
const measures = [
  'S-a vorbit cu părinții și s-a cerut medicului de familie un control.',
  'Copilul a rămas peste noapte la bunici, cu acordul familiei.',
  'A fost anunțat polițistul de proximitate.',
  'Asistentul medical comunitar trece zilnic pe la familie.',
]
const found: Readonly<Record<VerificationResult, readonly string[]>> = {
  confirmed: [
    'Familia a fost inclusă în consiliere; se urmărește lunar de echipa mobilă.',
    'S-a sesizat poliția. Copilul rămâne în familie, cu supravegherea bunicilor.',
  ],
  partly: [
    'S-a confirmat o parte din suspiciune; părinții urmează cursuri de educație parentală.',
    'Se recomandă consiliere psihologică pentru copil și părinți.',
  ],
  'not-confirmed': ['Suspiciunea nu s-a confirmat; SPAS continuă monitorizarea.'],
}

/** What the county found, some hours after it was told. */
function verifiedBy(
  sentAt: string,
  { forms, children }: Pick<AlertStory, 'forms' | 'children'>,
  mayBeLate: boolean,
  random: Random,
): VerifiedStory {
  const late = mayBeLate && random.chance(0.1)
  const at = minutesAfter(sentAt, (late ? random.between(50, 66) : random.between(14, 46)) * 60 + random.below(50))
  const result = random.weighted({ confirmed: 0.5, partly: 0.25, 'not-confirmed': 0.25 })
  const seen = result !== 'not-confirmed'
  const some = <Value>(values: readonly Value[]) => (result === 'partly' ? values.slice(0, 1) : values)
  return {
    at,
    recordedAt: minutesAfter(at, random.between(20, 110)),
    result,
    forms: seen ? some(forms) : [],
    children: seen ? some(children) : [],
    measures: random.pick(found[result]),
  }
}

/** The alert that the answers of a finished sheet raise by themselves; the county has verified it since. */
export function alertsByRule(name: string, { sheet, finish }: RiskStory, today: string, random: Random): AlertStory[] {
  if (finish === null || !finish.verdict.alert) return []
  const reasons = finish.verdict.alertReasons
  const told = formsOfReasons(reasons)
  const children = [...new Set(reasons.flatMap((reason) => (reason.entity === 'household' ? [] : [reason.cpers])))]
  const suspicion = { forms: told.length > 0 ? told : ['labour-exploitation'], children }
  const sentAt = minutesAfter(finish.at, random.between(4, 50))
  const old = daysBetween(sheet.sheetDate, today) > 7
  const verified = verifiedBy(sentAt, suspicion, old, random)
  return [
    {
      ...suspicion,
      id: idOf(`alert ${name}`),
      raisedBy: 'rule',
      observed: false,
      createdAt: finish.at,
      description: random.pick(descriptions),
      measures: random.pick(measures),
      sentAt,
      receivedAt: minutesAfter(sentAt, random.between(15, 240)),
      // What was sent in the last two days may still be open.
      verified: verified.recordedAt < momentOn(today, '00:00') ? verified : null,
    },
  ]
}

/** The alert that an observation sheet of the last days raised when it was signed: sent within the hour, and received. */
export function alertByObservation(
  name: string,
  { answers, signedAt }: ObservationStory,
  { members }: Roster,
  today: string,
  random: Random,
): AlertStory[] {
  const violence = violenceOf(answers)
  if (violence === null) return []
  const children = members.filter(isChild).filter((child) => yearsOld(child) < 17)
  const suspicion = {
    forms: violence.forms.length > 0 ? violence.forms : ['domestic-violence'],
    children: children.slice(-1).map(({ number }) => number),
  }
  const sentAt = minutesAfter(signedAt, random.between(10, 45))
  const verified = verifiedBy(sentAt, suspicion, false, random)
  return [
    {
      ...suspicion,
      id: idOf(`alert observed ${name}`),
      raisedBy: 'rule',
      observed: true,
      createdAt: signedAt,
      description: 'Vecinii vorbesc de certuri dese; copiii rămân seara singuri acasă.',
      measures: random.pick(measures),
      sentAt,
      receivedAt: minutesAfter(sentAt, random.between(15, 90)),
      verified: verified.recordedAt < momentOn(today, '00:00') ? verified : null,
    },
  ]
}

export type AlertByHand = 'unsent' | 'running' | 'late'

const byHand: Readonly<Record<AlertByHand, Pick<AlertStory, 'forms' | 'description' | 'measures'>>> = {
  unsent: {
    forms: ['physical-abuse'],
    description: 'Diriginta a văzut vânătăi pe brațele copilului; acesta spune că a fost bătut acasă.',
    measures: '',
  },
  running: {
    forms: ['domestic-violence', 'emotional-abuse'],
    description: 'Un vecin a auzit noaptea țipete și obiecte sparte; copiii erau în casă.',
    measures: 'S-a vorbit la telefon cu mama. Copiii sunt la mătușa lor.',
  },
  late: {
    forms: ['neglect'],
    description: 'Copiii au fost găsiți singuri seara, fără foc și fără mâncare.',
    measures: 'Bunica a luat copiii la ea până la clarificarea situației.',
  },
}

/** An alert that the worker raised by hand in the last days, about the youngest children at home. */
export function alertByHand(kind: AlertByHand, name: string, { members }: Roster, today: string): AlertStory {
  const children = members.filter(isChild).filter((child) => yearsOld(child) < 17)
  const sentAt = {
    unsent: null,
    running: momentOn(addDays(today, -1), '15:20'),
    late: momentOn(addDays(today, -4), '11:10'),
  }[kind]
  return {
    ...byHand[kind],
    id: idOf(`alert by hand ${name}`),
    raisedBy: 'hand',
    observed: false,
    createdAt: sentAt === null ? momentOn(addDays(today, -1), '17:40') : minutesAfter(sentAt, -35),
    children: children.slice(-2).map(({ number }) => number),
    sentAt,
    receivedAt: sentAt === null ? null : minutesAfter(sentAt, 45),
    verified: null,
  }
}
