'use client'

import { useEffect, useRef } from 'react'
import { Icon } from './icon'

export type FieldProblem = {
  /** The id of the control to lead to; a problem of the whole form has none. */
  field?: string
  message: string
}

type ErrorSummaryProps = {
  title: string
  problems: readonly FieldProblem[]
  /** Another value with each refusal, such as the state the form got back: the same problems then take the focus again. */
  attempt?: unknown
}

/** Takes the focus whenever the problems change, so that a refused form is noticed by eye and by ear. */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const messages = problems.map(({ message }) => message).join('\n')
  useEffect(() => {
    if (messages !== '') box.current?.focus()
  }, [messages, attempt])

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
