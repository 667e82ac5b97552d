import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { errorId, hintId, type FieldTexts } from './field'
import { FieldError } from './field-error'

type FieldGroupProps = Omit<FieldTexts, 'name' | 'id'> & {
  id: string
  /** `heading` when the group is the only question of a page. */
  size?: 'label' | 'heading'
  role?: 'radiogroup' | 'group'
  children: ReactNode
  className?: string
}

/** Several controls under one legend: choices, or a date in parts. */
export function FieldGroup({
  id,
  label,
  hint,
  error,
  mark,
  size = 'label',
  role,
  children,
  className,
}: FieldGroupProps) {
  const described = [hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ')
  return (
    <fieldset
      role={role}
      aria-describedby={described || undefined}
      aria-invalid={role === 'radiogroup' && error ? true : undefined}
      className={classNames('field min-w-0', error !== undefined && error !== '' && 'field-faulty', className)}
    >
      <legend className={classNames('field-label', size === 'heading' && 'text-xl')}>
        {label}
        {mark && <span className="field-mark"> ({mark})</span>}
      </legend>
      {hint && (
        <div id={hintId(id)} className="field-hint">
          {hint}
        </div>
      )}
      {error && <FieldError id={errorId(id)}>{error}</FieldError>}
      {children}
    </fieldset>
  )
}
