import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { toneIcon, type Tone } from './tone'

export type TimelineEvent = {
  key: string
  date: string
  dateTime?: string
  title: ReactNode
  detail?: ReactNode
  /** Who did it. */
  by?: string
  tone?: Tone
  icon?: IconName
}

export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <ol>
      {events.map(({ key, date, dateTime, title, detail, by, tone = 'neutral', icon = toneIcon[tone] }) => (
        <li key={key} className="timeline-event">
          <span className={classNames('timeline-mark', tone !== 'neutral' && `tone-${tone}`)}>
            <Icon name={icon} />
          </span>
          <div className="min-w-0 pb-5">
            <p className="numeric text-soft text-[0.9375rem]">
              <time dateTime={dateTime}>{date}</time>
              {by && ` · ${by}`}
            </p>
            <div className="font-semibold">{title}</div>
            {detail && <div>{detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
