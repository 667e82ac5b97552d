'use client'

import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useState, type ReactNode } from 'react'
import { Button, type ButtonSize, type ButtonVariant } from './button'
import type { IconName } from './icon-names'
import { SubmitButton } from './submit-button'

type ConfirmDialogProps = {
  trigger: { label: ReactNode; icon?: IconName; variant?: ButtonVariant; size?: ButtonSize }
  /** A question that names what will happen. */
  title: string
  /** What cannot be undone about it. */
  description: ReactNode
  confirmLabel: string
  cancelLabel: string
  pendingLabel?: string
  /** `danger` for what destroys or closes, `primary` for what only cannot be taken back. */
  variant?: 'danger' | 'primary'
  action: (data: FormData) => void | Promise<void>
  /** Sent along unseen. */
  fields?: Readonly<Record<string, string>>
  /** Fields to fill, such as a reason. */
  children?: ReactNode
}

/** Asks before what cannot be undone. The way out comes before the way on; a press beside the dialog does not close it. */
export function ConfirmDialog({
  trigger,
  title,
  description,
  confirmLabel,
  cancelLabel,
  pendingLabel,
  variant = 'danger',
  action,
  fields = {},
  children,
}: ConfirmDialogProps) {
  const [open, setOpen] = useState(false)
  const { label, ...look } = trigger

  const confirm = async (data: FormData) => {
    await action(data)
    setOpen(false)
  }

  return (
    <AlertDialog.Root open={open} onOpenChange={setOpen}>
      <AlertDialog.Trigger render={<Button {...look}>{label}</Button>} />
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-backdrop" />
        <AlertDialog.Popup className="dialog">
          <AlertDialog.Title className="text-xl">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2">{description}</AlertDialog.Description>
          <form action={confirm} className="mt-4 grid gap-4">
            {Object.entries(fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {children}
            <div className="flex flex-wrap justify-end gap-2">
              <AlertDialog.Close render={<Button>{cancelLabel}</Button>} />
              <SubmitButton variant={variant} pendingLabel={pendingLabel}>
                {confirmLabel}
              </SubmitButton>
            </div>
          </form>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
