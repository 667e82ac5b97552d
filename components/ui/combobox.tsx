'use client'

import { Combobox as Base } from '@base-ui/react/combobox'
import { describedBy, Field, type FieldTexts } from './field'
import { foldedMatch } from './folded-text'
import { Icon } from './icon'

export type ComboboxOption = { value: string; label: string; hint?: string }

type ComboboxProps = FieldTexts & {
  options: readonly ComboboxOption[]
  defaultValue?: string
  onValueChange?: (value: string | null) => void
  placeholder?: string
  required?: boolean
  disabled?: boolean
  labels: { open: string; clear: string; nothingFound: string }
  className?: string
}

/** A box that finds an option by any part of it, without diacritics; the value chosen is sent under the name. */
export function Combobox({
  name,
  id = name,
  label,
  hint,
  error,
  mark,
  options,
  defaultValue,
  onValueChange,
  placeholder,
  required,
  disabled,
  labels,
  className,
}: ComboboxProps) {
  const chosen = options.find(({ value }) => value === defaultValue) ?? null
  return (
    <Field id={id} label={label} hint={hint} error={error} mark={mark} className={className}>
      <Base.Root
        items={options}
        name={name}
        defaultValue={chosen}
        disabled={disabled}
        filter={(option, typed) => foldedMatch(`${option.label} ${option.hint ?? ''}`, typed)}
        onValueChange={(option) => onValueChange?.(option?.value ?? null)}
        autoHighlight
      >
        <Base.InputGroup className="relative">
          <Base.Input
            {...describedBy(id, { hint, error })}
            id={id}
            placeholder={placeholder}
            aria-required={required || undefined}
            className="input pr-20"
          />
          <span className="absolute right-1 bottom-0 flex h-11 items-center">
            <Base.Clear aria-label={labels.clear} className="text-soft grid size-9 place-items-center">
              <Icon name="x" />
            </Base.Clear>
            <Base.Trigger aria-label={labels.open} className="text-soft grid size-9 place-items-center">
              <Icon name="chevron-down" />
            </Base.Trigger>
          </span>
        </Base.InputGroup>
        <Base.Portal>
          <Base.Positioner sideOffset={4} className="z-40 outline-none">
            <Base.Popup className="option-list">
              <Base.Empty className="text-soft p-3 empty:hidden">{labels.nothingFound}</Base.Empty>
              <Base.List>
                {(option: ComboboxOption) => (
                  <Base.Item key={option.value} value={option} className="option">
                    <span className="min-w-0 flex-1">
                      {option.label}
                      {option.hint && <span className="block text-[0.9375rem] opacity-80">{option.hint}</span>}
                    </span>
                    <Base.ItemIndicator>
                      <Icon name="check" />
                    </Base.ItemIndicator>
                  </Base.Item>
                )}
              </Base.List>
            </Base.Popup>
          </Base.Positioner>
        </Base.Portal>
      </Base.Root>
    </Field>
  )
}
