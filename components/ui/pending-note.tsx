'use client'

import { useFormStatus } from 'react-dom'

/** Inside a form whose work takes long: what is being done, told while it lasts. */
export function PendingNote({ children }: { children: string }) {
  const { pending } = useFormStatus()
  return (
    <p role="status" className={pending ? 'text-soft mt-3 max-w-[75ch]' : 'sr-only'}>
      {pending && children}
    </p>
  )
}
