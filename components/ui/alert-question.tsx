'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

type AlertQuestionProps = { title: string; text: string; onCancel: () => void; children: ReactNode }

/**
 * A question over the page, by the browser's own means: for places that stand on every page, where the library of the other dialogs
 * would weigh on the first one opened. Rendered while it is asked; Escape is `onCancel`.
 */
export function AlertQuestion({ title, text, onCancel, children }: AlertQuestionProps) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return createPortal(
    <dialog
      ref={box}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      className="dialog"
      onCancel={(event) => {
        event.preventDefault()
        onCancel()
      }}
    >
      <h2 id={`${id}-title`} className="text-xl">
        {title}
      </h2>
      <p id={`${id}-text`} className="mt-2">
        {text}
      </p>
      <div className="mt-4 flex flex-wrap justify-end gap-2">{children}</div>
    </dialog>,
    document.body,
  )
}
