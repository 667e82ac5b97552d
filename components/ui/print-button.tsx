'use client'

import type { ReactNode } from 'react'
import { Button, type ButtonVariant } from './button'

export function PrintButton({ children, variant = 'secondary' }: { children: ReactNode; variant?: ButtonVariant }) {
  return (
    <Button variant={variant} icon="printer" onClick={() => window.print()}>
      {children}
    </Button>
  )
}
