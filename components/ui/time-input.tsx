'use client'

import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { TypedInput } from './typed-input'
import { timeOnLeaving, timeWhileTyping } from './typed-time'

type TimeInputProps = Omit<ComponentProps<'input'>, 'type' | 'inputMode' | 'onInput'>

/** A box for a time of 24 hours; the browser's own would show AM and PM wherever it speaks English. */
export function TimeInput({ className, ...input }: TimeInputProps) {
  return (
    <TypedInput
      {...input}
      whileTyping={timeWhileTyping}
      onLeaving={timeOnLeaving}
      maxLength={5}
      className={classNames('input numeric max-w-24', className)}
    />
  )
}
