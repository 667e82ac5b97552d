'use client'

import { useActionState } from 'react'
import { FieldError } from '@/components/ui/field-error'
import { SearchField } from '@/components/ui/search-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type SearchFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  q: string
  /** The rest of the address, kept while searching. */
  params: Readonly<Record<string, string>>
  texts: Readonly<Record<'label' | 'hint' | 'submit' | 'noSuchCnp' | 'refused', string>>
}

/** Sent by POST: what is typed may be a CNP, and an address is kept in many places. The action leads to the address. */
export function SearchForm({ action, q, params, texts }: SearchFormProps) {
  const [state, search] = useActionState(action, untouched)
  const problem =
    state.status === 'idle' ? undefined : state.complaints.q?.key === 'noSuchCnp' ? texts.noSuchCnp : texts.refused
  return (
    <form action={search} role="search" className="mb-4 max-w-2xl">
      {Object.entries(params).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-end gap-2">
        <SearchField
          key={q}
          name="q"
          label={texts.label}
          hint={texts.hint}
          maxLength={100}
          defaultValue={state.values.q?.[0] ?? q}
          className="min-w-0 flex-1 basis-40"
        />
        <SubmitButton variant="secondary" icon="search">
          {texts.submit}
        </SubmitButton>
      </div>
      {problem !== undefined && (
        <div role="alert" className="mt-2">
          <FieldError id="q-error">{problem}</FieldError>
        </div>
      )}
    </form>
  )
}
