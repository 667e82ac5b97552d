import { addDays } from '@/lib/core/deadlines/add-time'
import { idOf } from '../people/ids'
import type { Random } from '../random'
import type { HomeVisitStory, ObservationStory } from './case-story'
import { momentOn } from './moment'

const hours = ['09:00', '09:30', '10:00', '11:00', '12:30', '14:00', '15:30', '16:00']

/** The visit that a sheet calls for, as it was planned. */
function planned(name: string, { id, visitOn, signedAt }: ObservationStory, random: Random): HomeVisitStory[] {
  if (visitOn === null) return []
  return [
    {
      id: idOf(`home visit ${name} ${id}`),
      plannedOn: visitOn,
      plannedTime: random.pick(hours),
      status: 'planned',
      happenedOn: null,
      happenedTime: null,
      note: '',
      createdAt: signedAt,
    },
  ]
}

/** The visit was made: a finished risk sheet came of it. */
export const visitMade = (name: string, observation: ObservationStory, on: string, random: Random): HomeVisitStory[] =>
  planned(name, observation, random).map((visit) => ({
    ...visit,
    plannedTime: '14:00',
    status: 'done',
    happenedOn: on,
    happenedTime: '14:05',
  }))

/** The visit is still to be made. */
export const visitAhead = planned

/** Nobody was at home, and the worker will try again tomorrow. */
export const visitMissed = (
  name: string,
  observation: ObservationStory,
  today: string,
  random: Random,
): HomeVisitStory[] =>
  planned(name, observation, random).flatMap((visit): HomeVisitStory[] => [
    {
      ...visit,
      status: 'not-found',
      happenedOn: visit.plannedOn,
      happenedTime: visit.plannedTime,
      note: 'Nu era nimeni acasă; vecina spune că familia este la câmp până seara.',
    },
    {
      ...visit,
      id: idOf(`second home visit ${name}`),
      plannedOn: addDays(today, 1),
      plannedTime: '18:00',
      createdAt: momentOn(visit.plannedOn, '17:10'),
    },
  ])
