import { observationIndicators } from '@/lib/content/questionnaires/observation-sheet/2018/indicators'
import { addDays } from '@/lib/core/deadlines/add-time'
import { settle } from '@/lib/core/observation/answers'
import { idOf } from '../people/ids'
import { givenNameFrom, surnameFrom } from '../people/names'
import type { Random } from '../random'
import type { Worker } from '../records/worker'
import type { ObservationStory } from './case-story'
import { momentOn } from './moment'

const professionals = [
  { kind: 'teacher', position: 'cadru didactic' },
  { kind: 'teacher', position: 'învățătoare' },
  { kind: 'community-nurse', position: 'asistent medical comunitar' },
  { kind: 'family-doctor', position: 'medic de familie' },
  { kind: 'school-mediator', position: 'mediator școlar' },
  { kind: 'health-mediator', position: 'mediator sanitar' },
  { kind: 'police-officer', position: 'polițist de proximitate' },
  { kind: 'priest', position: 'preot paroh' },
] as const

/** What is seen from outside: suspicions that the visit did not confirm, too. */
const seenFromOutside = ['1a', '1b', '2b', '3f', '4d', '4e', '5c', '5g', '6b', '6c']

/** Answers of a sheet filled before a visit that confirmed these rows: most of them suspected, and now and then another. */
export function answersFor(confirmed: readonly string[], random: Random): Readonly<Record<string, boolean>> {
  const guessed = confirmed.filter(() => random.chance(0.88))
  const more = random.chance(0.3) || guessed.length === 0 ? [random.pick(seenFromOutside)] : []
  const suspected = new Set([...guessed, ...more])
  const answers = observationIndicators.map(({ id }) => [id, suspected.has(id)] as const)
  const parents = observationIndicators.filter(({ parent }) => parent !== null && suspected.has(parent))
  // Under a "no" nothing is asked; under a "yes" each detail is.
  return settle(
    observationIndicators,
    Object.fromEntries([...answers, ...parents.map(({ id }) => [id, suspected.has(id)] as const)]),
  )
}

const clear: Readonly<Record<string, boolean>> = Object.fromEntries(observationIndicators.map(({ id }) => [id, false]))

/** Somebody of the commune who works with children; invented. */
function professional(random: Random): Pick<ObservationStory, 'fillerKind' | 'fillerName' | 'fillerPosition'> {
  const { kind, position } = random.pick(professionals)
  const sex = kind === 'priest' || kind === 'police-officer' ? 1 : 2
  const name = `${surnameFrom('romanian', random)} ${givenNameFrom('romanian', { sex, years: 45 }, [], random)}`
  return { fillerKind: kind, fillerName: name, fillerPosition: position }
}

type Sight = {
  /** Names the sheet. */
  readonly name: string
  readonly worker: Worker
  /** When SPAS has it: the day of filling by SPAS itself, of arrival from a professional. */
  readonly arrivedOn: string
  /** Suspected rows; null: there is nothing to suspect. */
  readonly suspects: readonly string[] | null
  readonly visitOn: string | null
  readonly byProfessional: boolean
  readonly abroad: boolean
}

/** A signed observation sheet. */
export function observed(sight: Sight, random: Random): ObservationStory {
  const { name, worker, arrivedOn, suspects, visitOn, byProfessional, abroad } = sight
  const hour = random.between(8, 10)
  const minute = random.pick(['00', '10', '20', '30', '40'])
  const filler = byProfessional
    ? professional(random)
    : { fillerKind: 'spas', fillerName: worker.name, fillerPosition: worker.position }
  const cause = random.weighted({ none: 0.7, a: 0.12, c: 0.1, d: 0.08 })
  return {
    id: idOf(`observation sheet ${name}`),
    ...filler,
    trigger: byProfessional ? null : abroad && random.chance(0.6) ? 'b' : cause === 'none' ? null : cause,
    filledOn: byProfessional ? addDays(arrivedOn, -random.below(2)) : arrivedOn,
    receivedOn: byProfessional ? arrivedOn : null,
    talkStart: `${String(hour).padStart(2, '0')}:${minute}`,
    talkEnd: `${String(hour + 1).padStart(2, '0')}:${random.pick(['05', '15', '25'])}`,
    answers: suspects === null ? clear : answersFor(suspects, random),
    visitOn,
    signedAt: momentOn(arrivedOn, `12:${random.between(10, 55)}`),
  }
}
