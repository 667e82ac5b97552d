'use client'

import { useState, type MouseEvent } from 'react'
import { buttonClass, type ButtonSize, type ButtonVariant } from './button'
import { Icon } from './icon'
import type { IconName } from './icon-names'

type FileLinkProps = {
  href: string
  label: string
  /** Where the words alone would not tell several files apart. */
  describedLabel?: string
  preparing: string
  failed: string
  icon?: IconName
  variant?: ButtonVariant
  size?: ButtonSize
}

/** A file that the server makes on demand: turns a wheel until it is there. Without scripts it is a plain link. */
export function FileLink({ href, label, describedLabel, preparing, failed, ...look }: FileLinkProps) {
  const { icon, variant = 'secondary', size = 'medium' } = look
  const [state, setState] = useState<'idle' | 'preparing' | 'failed'>('idle')
  const busy = state === 'preparing'
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (busy) return
    setState('preparing')
    saveFile(href).then(
      () => setState('idle'),
      () => setState('failed'),
    )
  }
  return (
    <>
      <a
        href={href}
        onClick={press}
        data-hard=""
        aria-label={busy ? undefined : describedLabel}
        aria-disabled={busy || undefined}
        className={buttonClass(variant, size)}
      >
        {busy ? <Icon name="loader-circle" className="spinner" /> : icon && <Icon name={icon} />}
        {busy ? preparing : label}
      </a>
      {state === 'failed' && (
        <span role="alert" className="text-danger self-center">
          {failed}
        </span>
      )}
    </>
  )
}

async function saveFile(href: string): Promise<void> {
  const answer = await fetch(href)
  const name = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '')?.[1]
  if (!answer.ok || name === undefined) throw new Error(`No file: ${answer.status}`)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
