'use client'

import { useActionState } from 'react'
import type { ButtonVariant } from '@/components/ui/button'
import { FieldError } from '@/components/ui/field-error'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type StartSheetButtonProps = {
  familyId: string
  start: (state: FormState, form: FormData) => Promise<FormState>
  label: string
  /** Said when the sheet could not be begun. */
  refused: string
  variant?: ButtonVariant
}

/** Begins the observation sheet of a family, or goes on with the one that is open. */
export function StartSheetButton({ familyId, start, label, refused, variant = 'primary' }: StartSheetButtonProps) {
  const [state, dispatch] = useActionState(start, untouched)
  return (
    <form action={dispatch}>
      <input type="hidden" name="familyId" value={familyId} />
      <SubmitButton variant={variant} icon="clipboard-pen">
        {label}
      </SubmitButton>
      {state.status !== 'idle' && <FieldError id={`start-${familyId}-error`}>{refused}</FieldError>}
    </form>
  )
}
