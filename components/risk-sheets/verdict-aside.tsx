'use client'

import { useSyncExternalStore } from 'react'
import { VerdictPanel } from './verdict-panel'

const wide = '(min-width: 72rem)'

const subscribe = (listener: () => void): (() => void) => {
  const query = window.matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** The verdicts beside the questions, where there is room; a phone does not compute them twice. */
export function VerdictAside() {
  const isWide = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(wide).matches,
    () => false,
  )
  return (
    <aside className="sticky top-16 hidden max-h-[calc(100dvh-5rem)] overflow-y-auto lg:block">
      {isWide && <VerdictPanel />}
    </aside>
  )
}
