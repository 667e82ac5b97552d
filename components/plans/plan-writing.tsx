'use client'

import { useLayoutEffect, useRef, useState, type FormEvent } from 'react'
import { PlanForm, type PlanFormProps } from './plan-form'

type PlanWritingProps = PlanFormProps & {
  readonly revision: number
  /** What is told of a press that leads nowhere, by its verb. */
  readonly passing: Readonly<Record<'add' | 'leave' | 'take-back', string>>
}

type Press = {
  readonly value: string
  /** Of the plan when it was pressed. */
  readonly revision: number
  /** The risk around the button, and how far from the top of the window it stood. */
  readonly risk: string | undefined
  readonly top: number
}

/**
 * The form of a plan, new for every revision that comes back. Who pressed a button at a risk stays at that risk; who chose a
 * measure from the lists goes on in its first empty field.
 */
export function PlanWriting({ revision, passing, told, ...form }: PlanWritingProps) {
  const [press, setPress] = useState<Press | null>(null)
  const followed = useRef(revision)

  const remember = ({ nativeEvent }: FormEvent) => {
    const button = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
    if (!(button instanceof HTMLButtonElement)) return
    const risk = button.closest('li[id^="risk-"]')
    setPress({ value: button.value, revision, risk: risk?.id, top: risk?.getBoundingClientRect().top ?? 0 })
  }

  useLayoutEffect(() => {
    if (followed.current === revision) return
    followed.current = revision
    if (press?.risk !== undefined) stayAt(press.risk, press.top)
    else if (press?.value === 'add-chosen') goOnInLastLine()
  }, [revision, press])

  const verb = press?.value === 'add-chosen' ? 'add' : press?.value.split(':')[0]
  const done = press !== null && press.revision !== revision && isPassing(verb) ? passing[verb] : undefined
  return (
    <div onSubmitCapture={remember}>
      <PlanForm key={revision} {...form} told={done ?? told} />
    </div>
  )
}

const isPassing = (verb: string | undefined): verb is 'add' | 'leave' | 'take-back' =>
  verb === 'add' || verb === 'leave' || verb === 'take-back'

function stayAt(id: string, top: number): void {
  const risk = document.getElementById(id)
  if (risk === null) return
  window.scrollBy({ top: risk.getBoundingClientRect().top - top, behavior: 'instant' })
  risk.focus({ preventScroll: true })
}

function goOnInLastLine(): void {
  const line = [...document.querySelectorAll('fieldset[id^="line-"]')].at(-1)
  const fields =
    line?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input:not([type=hidden]), textarea') ?? []
  const empty = [...fields].find(({ value }) => value === '')
  line?.scrollIntoView({ behavior: 'instant' })
  empty?.focus()
}
