import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import type { Tone } from './tone'

export type DeadlineState = 'late' | 'today' | 'soon' | 'later' | 'met' | 'none'

type DeadlineProps = {
  state: DeadlineState
  /** What the state is in words, with the days left: "3 days late". */
  label: string
  /** The day as shown, and as ISO for machines. */
  date?: string
  dateTime?: string
}

const look: Record<DeadlineState, { tone: Tone; icon: IconName }> = {
  late: { tone: 'danger', icon: 'clock-exclamation-point' },
  today: { tone: 'warning', icon: 'hourglass' },
  soon: { tone: 'warning', icon: 'clock' },
  later: { tone: 'neutral', icon: 'calendar' },
  met: { tone: 'success', icon: 'check' },
  none: { tone: 'neutral', icon: 'minus' },
}

export function Deadline({ state, label, date, dateTime }: DeadlineProps) {
  const { tone, icon } = look[state]
  return (
    <span className={classNames('deadline', tone !== 'neutral' && `tone-${tone}`)}>
      <Icon name={icon} />
      <span>
        {label}
        {date !== undefined && (
          <time dateTime={dateTime} className="deadline-date">
            {date}
          </time>
        )}
      </span>
    </span>
  )
}
