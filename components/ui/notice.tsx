import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { toneIcon, type Tone } from './tone'

type NoticeProps = {
  tone?: Tone
  title?: ReactNode
  children?: ReactNode
  /** `polite` for what came of an action, `assertive` for what stops the work; nothing for standing text. */
  announce?: 'polite' | 'assertive'
  actions?: ReactNode
  className?: string
}

const announcedRole = { polite: 'status', assertive: 'alert' } as const

export function Notice({ tone = 'info', title, children, announce, actions, className }: NoticeProps) {
  return (
    <div
      role={announce && announcedRole[announce]}
      className={classNames('notice', tone === 'neutral' ? 'bg-band text-soft' : `tone-${tone}`, className)}
    >
      <Icon name={toneIcon[tone === 'neutral' ? 'info' : tone]} />
      <div>
        {title && <p className="font-semibold">{title}</p>}
        {children}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  )
}
