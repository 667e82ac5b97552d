'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { Button, type ButtonSize, type ButtonVariant } from './button'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export type DialogTrigger = { label: ReactNode; icon?: IconName; variant?: ButtonVariant; size?: ButtonSize }

type DialogProps = {
  trigger: DialogTrigger
  title: string
  description?: ReactNode
  closeLabel: string
  children: ReactNode
  /** With `onOpenChange`, when the one who uses it decides when it closes. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** A page within the page; on a phone it takes the whole width at the bottom. */
function Dialog({ trigger, title, description, closeLabel, children, open, onOpenChange }: DialogProps) {
  const { label, ...look } = trigger
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Trigger render={<Button {...look}>{label}</Button>} />
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className="dialog">
          <div className="mb-3 flex items-start justify-between gap-3">
            <Base.Title className="text-xl">{title}</Base.Title>
            <Base.Close aria-label={closeLabel} className="button button-quiet -mt-2 -mr-2 px-3">
              <Icon name="x" />
            </Base.Close>
          </div>
          {description && <Base.Description className="mb-4">{description}</Base.Description>}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
