'use client'

import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
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

const never = () => () => {}

/**
 * Takes the focus whenever the problems change, so that a refused form is noticed by eye and by ear: in the moment in which they appear,
 * not later, when whoever reads may be about to press a button that the jump would move away. Problems that came with the page have
 * the focus from the browser, and leave it where it is when the script arrives.
 */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const cameWithPage = useRef(
    useSyncExternalStore(
      never,
      () => false,
      () => true,
    ),
  )
  const messages = problems.map(({ message }) => message).join('\n')
  useLayoutEffect(() => {
    if (messages !== '' && !cameWithPage.current) box.current?.focus()
    cameWithPage.current = false
  }, [messages, attempt])

  if (problems.length === 0) return null
  return (
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="notice tone-danger mb-6">
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
