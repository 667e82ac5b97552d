'use client'

import type { ComponentProps, MouseEvent } from 'react'

/** Goes to another place of the same sheet without asking the server: the way through a sheet works without network. */
export function goTo(address: string): void {
  window.history.pushState(null, '', address)
  const [, question] = address.split('#')
  if (question === undefined) window.scrollTo(0, 0)
  else document.getElementById(question)?.scrollIntoView({ block: 'center' })
}

type SheetLinkProps = ComponentProps<'a'> & { readonly href: string }

export function SheetLink({ href, onClick, children, ...rest }: SheetLinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
    if (elsewhere || event.defaultPrevented) return
    event.preventDefault()
    goTo(href)
  }
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  )
}
