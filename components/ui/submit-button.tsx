'use client'

import type { MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from './button'

export type SubmitButtonProps = Omit<ButtonProps, 'type' | 'pending'>

/** Sends the form around it. Of several in one form, only the one that was pressed shows that it works. */
export function SubmitButton({ variant = 'primary', name, value, onClick, ...rest }: SubmitButtonProps) {
  const { pending, data } = useFormStatus()
  const pressed = name === undefined || data?.get(name) === String(value ?? '')

  const refuseSecondPress = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault()
    else onClick?.(event)
  }

  return (
    <Button
      {...rest}
      type="submit"
      name={name}
      value={value}
      variant={variant}
      pending={pending && pressed}
      onClick={refuseSecondPress}
    />
  )
}
