import { addDays } from '@/lib/core/deadlines/add-time'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { type MarkedDuty, markedDuties, periodOf } from '@/lib/core/duties/periods'
import { idOf } from '../people/ids'
import { momentOn, workingDay } from '../story/moment'
import type { CommuneFile } from './commune-file'
import type { Row, Rows } from './rows'

/** The work of each period of the calendar since the first family, but for the period that is not over yet. */
export function dutyRows(file: CommuneFile): Pick<Rows, 'duty_mark'> {
  return { duty_mark: markedDuties.flatMap((duty) => marksOf(file, duty)) }
}

function marksOf({ key, commune, cases, worker, today }: CommuneFile, duty: MarkedDuty): Row[] {
  const marks: Row[] = []
  const joined = cases.map(({ enteredAt }) => romanianDay(new Date(enteredAt))).sort()[0] ?? today
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
