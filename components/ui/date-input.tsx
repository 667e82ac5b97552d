'use client'

import { useRef, type ComponentProps } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { dateForPicker, dateOnLeaving, dateWhileTyping } from './typed-date'
import { typeInto, TypedInput } from './typed-input'

type DateInputProps = Omit<ComponentProps<'input'>, 'type' | 'inputMode' | 'onInput'> & {
  /** Names the button that opens the browser's calendar; without it there is no button. */
  pickLabel?: string
}

/** A box for zz.ll.aaaa with the browser's calendar beside it. */
export function DateInput({ pickLabel, className, ...input }: DateInputProps) {
  const box = useRef<HTMLInputElement>(null)
  const calendar = useRef<HTMLInputElement>(null)

  const openCalendar = () => {
    if (calendar.current === null) return
    calendar.current.value = dateForPicker(box.current?.value ?? '')
    calendar.current.showPicker()
  }

  const take = (picked: string) => {
    if (box.current !== null) typeInto(box.current, dateOnLeaving(picked))
  }

  return (
    <span className={classNames('flex max-w-56 items-stretch gap-1', className)}>
      <TypedInput
        {...input}
        ref={box}
        whileTyping={dateWhileTyping}
        onLeaving={dateOnLeaving}
        maxLength={10}
        className="input numeric"
      />
      {pickLabel !== undefined && (
        <span className="relative mt-1 flex">
          <input
            ref={calendar}
            type="date"
            tabIndex={-1}
            aria-hidden
            className="pointer-events-none absolute inset-0 size-full opacity-0"
            onChange={(event) => take(event.currentTarget.value)}
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
