'use client'

import { useActionState, type ReactNode } from 'react'
import type { ButtonSize, ButtonVariant } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field-error'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type StepFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  fields: Readonly<Record<string, string>>
  variant?: ButtonVariant
  size?: ButtonSize
  /** Said when the step could not be taken; where it leads on success is for the action. */
  refused: string
  children: ReactNode
}

/** A step of the chain that begins a record and leads to it. */
export function StepForm({ action, fields, variant = 'primary', size, refused, children }: StepFormProps) {
  const [state, take] = useActionState(action, untouched)
  return (
    <form action={take}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton variant={variant} size={size}>
        {children}
      </SubmitButton>
      {state.status !== 'idle' && state.status !== 'saved' && (
        <div role="alert">
          <FieldError id={`${fields.familyId ?? ''}-refused`}>{refused}</FieldError>
        </div>
      )}
    </form>
  )
}
