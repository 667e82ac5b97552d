import { classNames } from './class-names'
import type { IconName } from './icon-names'
import { ICON_SPRITE } from './icon-sprite'

type IconProps = {
  name: IconName
  /** Given only when the icon stands alone; beside a word it stays silent. */
  label?: string
  className?: string
}

export function Icon({ name, label, className }: IconProps) {
  return (
    <svg
      className={className === undefined ? 'icon' : classNames('icon', className)}
      aria-hidden={label === undefined ? true : undefined}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
    >
      <use href={`${ICON_SPRITE}#${name}`} />
    </svg>
  )
}
