import { addDays } from '@/lib/core/deadlines/add-time'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { type MarkedDuty, markedDuties, periodOf } from '@/lib/core/duties/periods'
import { idOf } from '../people/ids'
import { momentOn, workingDay } from '../story/moment'
import type { CommuneFile } from './commune-file'
import type { Row, Rows } from './rows'

/** The work of each period of the calendar since the first family, but for the period that is not over yet. */
export function dutyRows(file: CommuneFile): Pick<Rows, 'duty_mark'> {
  const joined = file.cases.map(({ enteredAt }) => romanianDay(new Date(enteredAt))).sort()[0] ?? file.today
  return { duty_mark: markRows(file, joined) }
}

/** The same since the day ("2026-05-07") on which the commune joined. */
export const markRows = (place: Omit<CommuneFile, 'cases' | 'many' | 'random'>, joined: string): Row[] =>
  markedDuties.flatMap((duty) => marksOf(place, duty, joined))

function marksOf(
  { key, commune, worker, today }: Parameters<typeof markRows>[0],
  duty: MarkedDuty,
  joined: string,
): Row[] {
  const marks: Row[] = []
  for (let { from, to } = periodOf(duty, joined); to < today; { from, to } = periodOf(duty, addDays(to, 1))) {
    const doneOn = workingDay(to)
    marks.push({
      ...key,
      id: idOf(`mark ${commune.siruta} ${duty} ${from}`),
      duty,
      period_start: from,
      done_on: doneOn,
      note: '',
      created_at: momentOn(doneOn, '15:30'),
      created_by: worker.id,
    })
  }
  return marks
}
