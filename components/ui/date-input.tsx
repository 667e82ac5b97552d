'use client'

import { useRef, type ComponentProps, type InputEvent } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { dateForPicker, dateOnLeaving, dateWhileTyping } from './typed-date'

type DateInputProps = Omit<ComponentProps<'input'>, 'type' | 'inputMode' | 'onInput'> & {
  /** Names the button that opens the browser's calendar; without it there is no button. */
  pickLabel?: string
}

/** A text box for zz.ll.aaaa that works without a script; with one it sets the dots and offers the browser's calendar. */
export function DateInput({ pickLabel, className, onBlur, ...input }: DateInputProps) {
  const text = useRef<HTMLInputElement>(null)
  const calendar = useRef<HTMLInputElement>(null)
  const before = useRef('')

  /** Tells React, and with it any onChange, that the value is another one. */
  const put = (value: string) => {
    const box = text.current
    if (box === null || box.value === value) return
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, value)
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }

  const setDots = (event: InputEvent<HTMLInputElement>) => {
    const typed = event.currentTarget.value
    const dotted = dateWhileTyping(before.current, typed)
    before.current = dotted
    if (dotted !== typed && event.currentTarget.selectionEnd === typed.length) put(dotted)
  }

  const openCalendar = () => {
    if (calendar.current === null) return
    calendar.current.value = dateForPicker(text.current?.value ?? '')
    calendar.current.showPicker()
  }

  return (
    <span className={classNames('flex max-w-56 items-stretch gap-1', className)}>
      <input
        {...input}
        ref={text}
        type="text"
        inputMode="numeric"
        autoComplete={input.autoComplete ?? 'off'}
        maxLength={10}
        className="input numeric"
        onInput={setDots}
        onBlur={(event) => {
          put(dateOnLeaving(event.currentTarget.value))
          onBlur?.(event)
        }}
      />
      {pickLabel !== undefined && (
        <span className="relative mt-1 flex">
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden
            className="pointer-events-none absolute inset-0 size-full opacity-0"
            onChange={(event) => put(dateOnLeaving(event.currentTarget.value))}
          />
          <button
            type="button"
            className="button button-secondary px-3"
            aria-label={pickLabel}
            disabled={input.disabled}
            onClick={openCalendar}
          >
            <Icon name="calendar" />
          </button>
        </span>
      )}
    </span>
  )
}
