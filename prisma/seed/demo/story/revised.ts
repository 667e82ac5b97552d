import { addDays } from '@/lib/core/deadlines/add-time'
import { planDueOn } from '@/lib/core/deadlines/due-dates'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { idOf } from '../people/ids'
import type { CaseStory } from './case-story'
import { momentOn, workingDay } from './moment'

/** From the visit that asked for another version to the mayor's order on it. */
const fromVisitToNextOrder = 12

/** The day of the visit after which the plan of a family may have been revised by `today`; null: there is none. */
export function revisedAfter({ plan, visits }: CaseStory, today: string): string | null {
  if (plan?.status !== 'approved') return null
  const asked = visits.filter(({ visitedOn }) => addDays(visitedOn, fromVisitToNextOrder) < today)
  return (asked.find(({ revisionNeeded }) => revisionNeeded) ?? asked[0])?.visitedOn ?? null
}

/** The same case, the plan of which was revised after the visit of that day and approved anew. */
export function revised(story: CaseStory, on: string): CaseStory {
  const { plan } = story
  if (plan === null) return story
  const orderOn = workingDay(addDays(on, fromVisitToNextOrder))
  const reason = 'Situația familiei s-a schimbat; este nevoie și de consiliere psihologică.'
  const [line] = plan.lines.filter(({ kind }) => kind === 'service')
  return {
    ...story,
    planBefore: { ...plan, status: 'replaced' },
    visits: story.visits.map((visit) =>
      visit.visitedOn === on && visit.planned ? { ...visit, summary: reason, revisionNeeded: true } : visit,
    ),
    plan: {
      ...plan,
      id: idOf(`plan ${plan.id} revised`),
      lines: [
        ...plan.lines,
        ...(line === undefined
          ? []
          : [
              {
                ...line,
                code: 'psychological-counselling',
                goal: 'Copilul și părinții vorbesc despre ce s-a întâmplat',
              },
            ]),
      ],
      dueOn: planDueOn(on, datedLimits),
      createdAt: momentOn(on, '17:05'),
      submittedAt: momentOn(addDays(orderOn, -3), '11:30'),
      orderOn,
      decidedAt: momentOn(orderOn, '14:20'),
      version: plan.version + 1,
      revises: { id: plan.id, on, reason },
    },
  }
}
