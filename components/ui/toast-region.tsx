'use client'

import { Toast } from '@base-ui/react/toast'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { Icon } from './icon'
import { toneIcon, type Tone } from './tone'

type ToastRegionProps = { label: string; closeLabel: string; children: ReactNode }

const toneOf = (type: string | undefined): Tone =>
  type === 'success' || type === 'warning' || type === 'danger' || type === 'neutral' ? type : 'info'

function ToastList({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast">
      <Toast.Content className={classNames('notice', `tone-${toneOf(toast.type)}`)}>
        <Icon name={toneIcon[toneOf(toast.type)]} />
        <div>
          <Toast.Title render={<p className="font-semibold" />} />
          <Toast.Description />
        </div>
        <Toast.Close aria-label={closeLabel} className="grid size-9 shrink-0 place-items-center">
          <Icon name="x" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}

/** Goes around an island that tells of what happened beside the work; what a form answers belongs in a Notice. */
export function ToastRegion({ label, closeLabel, children }: ToastRegionProps) {
  return (
    <Toast.Provider timeout={8000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport aria-label={label} className="toasts">
          <ToastList closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}
