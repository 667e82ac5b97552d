import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon'
import { shownDay } from '@/lib/core/observation/shown-values'
import { isMissed } from '@/lib/core/home-visit/home-visit'
import { isOverdue, stepOf, type DueVisit } from './due-visit'
import { useTriedWords } from './use-tried-words'

type DueVisitLinkProps = { visit: DueVisit; today: string; now: string; compact?: boolean }

/** A visit of the calendar: what it is, whether it is late or its day passed without a word, at whom, and the way to it. */
export function DueVisitLink({ visit, today, now, compact }: DueVisitLinkProps) {
  const t = useTranslations('schedule')
  const tried = useTriedWords()(visit.tries)
  const { headName, village, kind, dueOn, plannedOn, plannedTime } = visit
  const late = isOverdue(visit, { today, now })
  const missed = plannedOn !== null && isMissed({ status: 'planned', plannedOn }, today)
  return (
    <a
      href={stepOf(visit)}
      className={compact ? 'flex gap-1 text-[0.9375rem] leading-snug no-underline' : 'flex gap-2 no-underline'}
    >
      <span className="flex-none pt-0.5">
        <Icon name={late ? 'clock-exclamation-point' : kind === 'home-visit' ? 'house' : 'eye'} />
      </span>
      <span className="min-w-0 [overflow-wrap:anywhere]">
        <span className="sr-only">
          {late && `${t('month.late')} `}
          {missed && `${t('month.missed')} `}
        </span>
        <span className="underline">{headName}</span>
        {compact === true && (
          <span className="text-soft block text-[0.8125rem]">
            {plannedOn === null ? t('unplanned') : (plannedTime ?? '')}
            {plannedOn !== null && ` ${t('dueBy', { day: shownDay(dueOn).slice(0, 5) })}`}
            {missed && <strong className="text-ink block">{t('missed')}</strong>}
          </span>
        )}
        {compact !== true && village !== null && `, ${village}`}
        <span className={compact ? 'sr-only' : 'text-soft block text-[0.9375rem]'}>
          {' '}
          {t(`kinds.${kind}`)}
          {plannedOn === null
            ? `, ${t('unplanned')}`
            : `, ${t('plannedOn', { day: [shownDay(plannedOn), plannedTime ?? ''].join(' ').trim() })}`}
          {`, ${t('dueBy', { day: shownDay(dueOn) })}`}
          {missed && `, ${t('month.missed')}`}
          {tried !== null && `, ${tried}`}
        </span>
      </span>
    </a>
  )
}
