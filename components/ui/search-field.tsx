import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'

type SearchFieldProps = Omit<ComponentProps<'input'>, 'type' | 'id'> & {
  name: string
  id?: string
  label: string
  /** Shown under the label, such as what can be searched. */
  hint?: string
}

export function SearchField({ name, id = name, label, hint, className, ...input }: SearchFieldProps) {
  return (
    <div className={classNames('search-field min-w-0', className)}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      <span className="relative block">
        <Icon name="search" className="text-soft pointer-events-none absolute bottom-3 left-3" />
        <input
          autoComplete="off"
          spellCheck={false}
          {...input}
          type="search"
          id={id}
          name={name}
          aria-describedby={hint && `${id}-hint`}
          className="input pl-9"
        />
      </span>
    </div>
  )
}
