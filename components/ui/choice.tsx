import type { ComponentProps, ReactNode } from 'react'

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean }

type ChoiceProps = ComponentProps<'input'> & { type: 'radio' | 'checkbox'; label: ReactNode; hint?: ReactNode }

/** One radio or check box whose whole frame can be pressed. */
export function Choice({ label, hint, ...input }: ChoiceProps) {
  return (
    <label className="choice">
      <input {...input} />
      <span>
        {label}
        {hint && <span className="field-hint block">{hint}</span>}
      </span>
    </label>
  )
}
