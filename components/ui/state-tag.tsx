import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { toneIcon, type Tone } from './tone'

type StateTagProps = { tone?: Tone; icon?: IconName; children: ReactNode }

export function StateTag({ tone = 'neutral', icon = toneIcon[tone], children }: StateTagProps) {
  return (
    <span className={classNames('tag', tone !== 'neutral' && `tone-${tone}`)}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}
