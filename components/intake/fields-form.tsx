'use client'

import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import type { ButtonVariant } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import type { IconName } from '@/components/ui/icon-names'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField, type SelectOption } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField, type InputWidth } from '@/components/ui/text-field'
import { TimeField } from '@/components/ui/time-field'
import { untouched, type FormState } from '@/lib/core/result/form-state'

/** One field, described: what is drawn for it and what it starts with. */
export type FieldSpec = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly mark?: string
  readonly value?: string
} & (
  | { readonly kind: 'line'; readonly width?: InputWidth; readonly max?: number }
  | { readonly kind: 'paragraph'; readonly max?: number }
  | { readonly kind: 'date' | 'time' | 'check' }
  | { readonly kind: 'select'; readonly placeholder: string; readonly options: readonly SelectOption[] }
  | { readonly kind: 'radio'; readonly options: readonly SelectOption[] }
)

type FieldsFormProps = {
  /** Told apart where a page has several forms. */
  id: string
  action: (state: FormState, form: FormData) => Promise<FormState>
  /** Sent along. A `revision` becomes that of what others saved when the form comes back with it, to be compared. */
  hidden: Readonly<Record<string, string>>
  /** Sent along as it was when the page was opened: what is decided on here must not have changed since. */
  seen?: Readonly<Record<string, string>>
  fields: readonly FieldSpec[]
  submit: string
  pending: string
  /** Needed where there is a day. */
  pickLabel?: string
  icon?: IconName
  variant?: ButtonVariant
  cancel?: { readonly href: string; readonly label: string }
}

/** A short form of described fields: what was typed stays, each complaint stands beside its field and above them all. */
export function FieldsForm({
  id,
  action,
  hidden,
  seen = {},
  fields,
  submit,
  pending,
  pickLabel = '',
  ...look
}: FieldsFormProps) {
  const [state, send] = useActionState(action, untouched)
  const kept = Object.fromEntries([...Object.entries(hidden), ...fields.map(({ name, value = '' }) => [name, value])])
  const answer = useFormAnswer(state, { kept, labelOf: (name) => fields.find((field) => field.name === name)?.label })
  const problems = answer.problems.map((problem) =>
    problem.field === undefined ? problem : { ...problem, field: `${id}-${problem.field}` },
  )
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={problems} attempt={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={name === 'revision' ? answer.value(name) : value} />
      ))}
      {Object.entries(seen).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div key={answer.key} className="grid gap-4">
        {fields.map((field) => (
          <DescribedField
            key={field.name}
            field={field}
            id={`${id}-${field.name}`}
            value={answer.value(field.name)}
            error={answer.error(field.name)}
            pickLabel={pickLabel}
          />
        ))}
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        <SubmitButton variant={look.variant} icon={look.icon} pendingLabel={pending}>
          {submit}
        </SubmitButton>
        {look.cancel && (
          <LinkButton href={look.cancel.href} variant="quiet">
            {look.cancel.label}
          </LinkButton>
        )}
      </div>
    </form>
  )
}

type DescribedFieldProps = {
  field: FieldSpec
  id: string
  value: string
  error: string | undefined
  pickLabel: string
}

function DescribedField({ field, id, value, error, pickLabel }: DescribedFieldProps) {
  const { name, label, hint, mark } = field
  const texts = { name, id, label, hint, mark, error }
  switch (field.kind) {
    case 'line':
      return (
        <TextField
          {...texts}
          defaultValue={value}
          width={field.width}
          autoComplete="off"
          maxLength={field.max ?? 500}
        />
      )
    case 'paragraph':
      return <TextArea {...texts} defaultValue={value} maxLength={field.max} />
    case 'date':
      return <DateField {...texts} defaultValue={value} pickLabel={pickLabel} />
    case 'time':
      return <TimeField {...texts} defaultValue={value} />
    case 'check':
      return (
        <Checkbox name={name} id={id} label={label} hint={hint} error={error} value="1" defaultChecked={value !== ''} />
      )
    case 'select':
      return (
        <SelectField
          {...texts}
          defaultValue={value}
          placeholder={field.placeholder}
          options={field.options}
          width="half"
        />
      )
    case 'radio':
      return <RadioGroup {...texts} defaultValue={value} options={field.options} />
  }
}
