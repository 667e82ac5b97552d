import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'
export type ButtonSize = 'medium' | 'small'

export const buttonClass = (variant: ButtonVariant, size: ButtonSize, extra?: string): string =>
  classNames('button', `button-${variant}`, size === 'small' && 'button-small', extra)

export type ButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  children: ReactNode
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: IconName
  /** After the words, for what leads onward. */
  iconAfter?: IconName
  /** Work is under way: the button turns a wheel and refuses further presses, but keeps the focus. */
  pending?: boolean
  pendingLabel?: ReactNode
}

export function Button({
  children,
  variant = 'secondary',
  size = 'medium',
  icon,
  iconAfter,
  pending = false,
  pendingLabel,
  className,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={pending || undefined}
      className={buttonClass(variant, size, className)}
    >
      {pending ? <Icon name="loader-circle" className="spinner" /> : icon && <Icon name={icon} />}
      {pending && pendingLabel !== undefined ? pendingLabel : children}
      {!pending && iconAfter && <Icon name={iconAfter} />}
    </button>
  )
}
