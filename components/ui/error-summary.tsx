'use client'

import { useEffect, useRef } from 'react'
import { Icon } from './icon'

export type FieldProblem = {
  /** The id of the control to lead to; a problem of the whole form has none. */
  field?: string
  message: string
}

type ErrorSummaryProps = { title: string; problems: readonly FieldProblem[] }

/** Takes the focus whenever the problems change, so that a refused form is noticed by eye and by ear. */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length > 0) box.current?.focus()
  }, [problems])

  if (problems.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} className="notice tone-danger mb-6">
      <Icon name="octagon-exclamation-point" />
      <div>
        <p className="font-semibold">{title}</p>
        <ul className="mt-1 grid gap-1">
          {problems.map(({ field, message }) => (
            <li key={`${field ?? ''} ${message}`}>
              {field === undefined ? message : <a href={`#${field}`}>{message}</a>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
