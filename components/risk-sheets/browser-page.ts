import type { Page } from './saver'

/** What the browser keeps over a closed tab; null where it may not. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}

const listenTo = (target: Window | Document, events: readonly string[], listener: () => void): (() => void) => {
  for (const event of events) target.addEventListener(event, listener)
  return () => {
    for (const event of events) target.removeEventListener(event, listener)
  }
}

/** The page in a browser, for the saver. */
export const browserPage = (): Page => ({
  isSeen: () => document.visibilityState === 'visible',
  onWake: (listener) => {
    const stopWindow = listenTo(window, ['online', 'focus'], listener)
    const stopDocument = listenTo(document, ['visibilitychange'], () => {
      if (document.visibilityState === 'visible') listener()
    })
    return () => {
      stopWindow()
      stopDocument()
    }
  },
  onLeave: (listener) => {
    const leave = () => {
      // A field that is still being typed in gives its answer when it is left.
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
      listener()
    }
    const stopWindow = listenTo(window, ['pagehide'], leave)
    const stopDocument = listenTo(document, ['visibilitychange'], () => {
      if (document.visibilityState === 'hidden') leave()
    })
    return () => {
      stopWindow()
      stopDocument()
    }
  },
})
