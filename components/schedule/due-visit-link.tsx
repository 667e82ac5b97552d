import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { shownDay } from '@/lib/core/observation/shown-values'
import { stepOf, type DueVisit } from './schedule-table'

type DueVisitLinkProps = { visit: DueVisit; today: string; compact?: boolean }

/** A visit of the calendar: what it is, whether it is late, at whom, and the way to its step. */
export function DueVisitLink({ visit, today, compact }: DueVisitLinkProps) {
  const t = useTranslations('schedule')
  const { headName, village, kind, dueOn, plannedOn, plannedTime } = visit
  const late = dueOn < today
  return (
    <a
      href={stepOf(visit)}
      className={compact ? 'flex gap-1 text-[0.9375rem] leading-snug no-underline' : 'flex gap-2 no-underline'}
    >
      <span className="flex-none pt-0.5">
        <Icon name={late ? 'clock-exclamation-point' : kind === 'home-visit' ? 'house' : 'eye'} />
      </span>
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <span className="sr-only">{late && `${t('month.late')} `}</span>
        <span className="underline">{headName}</span>
        {compact !== true && village !== null && `, ${village}`}
        <span className={compact ? 'sr-only' : 'text-soft block text-[0.9375rem]'}>
          {' '}
          {t(`kinds.${kind}`)}
          {plannedOn !== null &&
            `, ${t('plannedOn', { day: [shownDay(plannedOn), plannedTime ?? ''].join(' ').trim() })}`}
        </span>
      </span>
    </a>
  )
}
