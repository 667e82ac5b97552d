import type { ReactNode } from 'react'
import { Icon } from './icon'

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className="field-error">
      <Icon name="circle-exclamation-point" />
      <span>{children}</span>
    </div>
  )
}
