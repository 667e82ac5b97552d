'use client'

import { useEffect, useRef, type ReactNode } from 'react'

/** The strip of tabs: where it is wider than the screen, the chosen one is brought into sight. */
export function TabStrip({ label, children }: { label: string; children: ReactNode }) {
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    const chosen = strip.current?.querySelector<HTMLElement>('[aria-current]')
    if (!strip.current || !chosen) return
    strip.current.scrollLeft = chosen.offsetLeft - (strip.current.clientWidth - chosen.offsetWidth) / 2
  })
  return (
    <nav ref={strip} aria-label={label} className="screen-only scroll-fade border-rule relative mb-5 border-b">
      {children}
    </nav>
  )
}
