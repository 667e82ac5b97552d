import type { ComponentProps, ReactNode } from 'react'
import { buttonClass, type ButtonSize, type ButtonVariant } from './button'
import { Icon } from './icon'
import type { IconName } from './icon-names'

type LinkButtonProps = Omit<ComponentProps<'a'>, 'href' | 'children'> & {
  href: string
  children: ReactNode
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: IconName
  /** After the words, for what leads onward. */
  iconAfter?: IconName
}

export function LinkButton({
  children,
  variant = 'secondary',
  size = 'medium',
  icon,
  iconAfter,
  className,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={buttonClass(variant, size, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconAfter && <Icon name={iconAfter} />}
    </a>
  )
}
