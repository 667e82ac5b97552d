import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { FieldError } from './field-error'

/** What every field has. `id` is also where the summary of errors leads; it defaults to the name. */
export type FieldTexts = {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  error?: ReactNode
  /** A word after the label, such as "optional". */
  mark?: string
}

export const hintId = (id: string): string => `${id}-hint`
export const errorId = (id: string): string => `${id}-error`

/** The aria attributes that tie a control to its hint and its error. */
export const describedBy = (id: string, { hint, error }: Pick<FieldTexts, 'hint' | 'error'>) => ({
  'aria-describedby': [hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? (true as const) : undefined,
})

type FieldProps = Omit<FieldTexts, 'name' | 'id'> & { id: string; children: ReactNode; className?: string }

/** A label above one control, with hint and error between them. */
export function Field({ id, label, hint, error, mark, children, className }: FieldProps) {
  return (
    <div className={classNames('field', error !== undefined && error !== '' && 'field-faulty', className)}>
      <label htmlFor={id} className="field-label">
        {label}
        {mark && <span className="field-mark"> ({mark})</span>}
      </label>
      {hint && (
        <div id={hintId(id)} className="field-hint">
          {hint}
        </div>
      )}
      {error && <FieldError id={errorId(id)}>{error}</FieldError>}
      {children}
    </div>
  )
}
