import { useTranslations } from 'next-intl'
import type { StepActions } from '@/components/families/next-step-button'
import { Deadline } from '@/components/ui/deadline'
import type { TodayItem } from '@/lib/core/casework/today-list'
import { DutyBasis } from './duty-basis'
import { DutyStep } from './duty-step'
import { useDutyWords } from './use-duty-words'

/** What of one kind waits several times in one place. */
const several = ({ duty, start }: TodayItem) =>
  duty === 'OB-04' ? 'children' : start === 'calendar-period' ? 'periods' : 'times'

/** One duty: whose, what, until when and by which rule, why, and the step itself. */
export function DutyCard({ item, steps }: { item: TodayItem; steps: StepActions }) {
  const t = useTranslations('today')
  const words = useDutyWords()(item)
  const { family, about, count, dueOn } = item
  return (
    <li className="border-rule grid gap-x-6 gap-y-2 border-b px-4 py-3 last:border-0 md:grid-cols-[minmax(0,1fr)_11rem_14rem]">
      <div className="min-w-0 break-words">
        <p>
          <span className="font-semibold">{words.name}</span>
          {count > 1 && <span className="text-soft"> · {t('several', { n: count, of: several(item) })}</span>}
        </p>
        {(family !== null || about !== null) && (
          <p>
            {family === null ? (
              about?.name
            ) : (
              <a href={`/families/${family.id}`} className="link">
                {family.headName}
              </a>
            )}
            {family?.village != null && <span className="text-soft"> · {family.village}</span>}
            {family !== null && about !== null && about.name !== family.headName && (
              <span className="text-soft"> · {about.name}</span>
            )}
          </p>
        )}
        <p className="text-soft">{words.limit}</p>
        <details className="text-soft">
          <summary className="link w-fit cursor-pointer py-0.5">{t('whyLabel')}</summary>
          <p>{words.what}</p>
          <p>{words.why}</p>
          <DutyBasis basis={item.basis} force={item.force} />
        </details>
      </div>
      <div>
        <Deadline
          state={words.look}
          label={words.left}
          {...(dueOn !== null && { date: words.dueOn ?? '', dateTime: dueOn })}
        />
      </div>
      <div className="screen-only md:justify-self-end">
        <DutyStep item={item} steps={steps} />
      </div>
    </li>
  )
}
