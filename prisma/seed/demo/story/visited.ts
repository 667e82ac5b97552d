import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { idOf } from '../people/ids'
import type { Random } from '../random'
import type { VisitStory } from './case-story'
import type { Course } from './courses'
import { workingDay } from './moment'

const summaries = [
  'Copiii merg la școală; familia urmează planul.',
  'Locuința este îngrijită mai bine decât la vizita trecută.',
  'Mama a început consilierea; tatăl lucrează cu ziua.',
  'Ajutorul de încălzire a fost primit. Copiii sunt sănătoși.',
  'Fratele mai mare lipsește în continuare de la ore; s-a vorbit cu dirigintele.',
  'Familia a depus actele pentru venitul minim de incluziune.',
  'Copilul a fost înscris la medicul de familie.',
]
const findings = [
  'Situația s-a înrăutățit: tatăl a rămas fără lucru. Planul trebuie revizuit.',
  'A apărut un frate nou-născut. Planul trebuie completat.',
]
const extras = ['Vizită la cererea școlii.', 'Vizită după o sesizare a vecinilor; nu s-a confirmat.']

/** The monitoring visits since the order, at the rhythm of so many months, until `today`. */
export function monitoring(
  family: string,
  { orderOn, months, course, today }: { orderOn: string; months: number | null; course: Course; today: string },
  random: Random,
): VisitStory[] {
  const visits: VisitStory[] = []
  const add = (visitedOn: string, planned: boolean) => {
    const revisionNeeded = planned && random.chance(0.04)
    visits.push({
      id: idOf(`visit ${family} ${visitedOn} ${planned}`),
      visitedOn,
      planned,
      summary: planned ? random.pick(revisionNeeded ? findings : summaries) : random.pick(extras),
      revisionNeeded,
    })
  }
  if (months === null || course !== 'usual') return visits
  let last = orderOn
  for (;;) {
    const due = addMonths(last, months)
    const made = workingDay(addDays(due, random.between(-9, 2)))
    // None is made later today, and what fell due in the last days may still be to do.
    if (made >= today || (due >= addDays(today, -20) && random.chance(0.45))) break
    add(made, true)
    last = made
  }
  const between = workingDay(addDays(orderOn, random.between(20, 80)))
  if (random.chance(0.05) && between < today && !visits.some(({ visitedOn }) => visitedOn === between))
    add(between, false)
  return visits.sort((a, b) => a.visitedOn.localeCompare(b.visitedOn))
}
