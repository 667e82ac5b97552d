import { NextStepButton, type StepActions } from '@/components/families/next-step-button'
import { useFamilyWords } from '@/components/families/use-family-words'
import type { TodayDuty, TodayList } from '@/lib/core/casework/today-list'
import { useDutyWords } from './use-duty-words'

type DutyCardProps = Pick<TodayList, 'limits' | 'today'> & { duty: TodayDuty; steps: StepActions }

/** One duty: whose, what, until when and by which rule, why, and the step itself. */
export function DutyCard({ duty, steps, limits, today }: DutyCardProps) {
  const words = useFamilyWords(today)
  const { what, limit, why } = useDutyWords({ limits, today })(duty)
  return (
    <li className="border-rule grid gap-x-6 gap-y-2 border-b px-4 py-3 last:border-0 md:grid-cols-[minmax(0,1fr)_11rem_14rem]">
      <div className="min-w-0">
        <a href={`/families/${duty.familyId}`} className="link font-semibold">
          {duty.headName}
        </a>
        {duty.village !== null && <span className="text-soft"> · {duty.village}</span>}
        <p>
          <span className="font-semibold">{what}</span>: {limit}.
        </p>
        <p className="text-soft">{why}</p>
      </div>
      <div>{words.due(duty.dueOn)}</div>
      <div className="screen-only md:justify-self-end">
        <NextStepButton step={duty.step} familyId={duty.familyId} actions={steps} size="small" variant="secondary" />
      </div>
    </li>
  )
}
