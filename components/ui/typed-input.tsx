'use client'

import { useRef, type ComponentProps, type FocusEvent, type InputEvent } from 'react'

type TypedInputProps = Omit<ComponentProps<'input'>, 'type' | 'inputMode' | 'onInput'> & {
  whileTyping: (before: string, now: string) => string
  onLeaving: (typed: string) => string
}

/** Writes into a box as if it were typed, so that any onChange hears of it. */
export const typeInto = (box: HTMLInputElement, value: string): void => {
  if (box.value === value) return
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value)
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

/** A text box for digits whose signs are set while they are typed; without a script it is a plain one. */
export function TypedInput({ whileTyping, onLeaving, onBlur, ...input }: TypedInputProps) {
  const before = useRef('')

  const shape = ({ currentTarget }: InputEvent<HTMLInputElement>) => {
    const { value, selectionEnd } = currentTarget
    const shaped = whileTyping(before.current, value)
    before.current = shaped
    if (selectionEnd === value.length) typeInto(currentTarget, shaped)
  }

  const leave = (event: FocusEvent<HTMLInputElement>) => {
    typeInto(event.currentTarget, onLeaving(event.currentTarget.value))
    onBlur?.(event)
  }

  return <input autoComplete="off" {...input} type="text" inputMode="numeric" onInput={shape} onBlur={leave} />
}
