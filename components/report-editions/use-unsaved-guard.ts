import { useEffect } from 'react'

/**
 * While there is text that was not saved, leaving the page is asked about by the browser. Navigation without a reload would
 * pass that question by: links and filter forms are therefore followed the hard way for as long.
 */
export function useUnsavedGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    const harden = (event: Event) => {
      const pressed = event.target instanceof Element ? event.target.closest('a, form[method="get"]') : null
      pressed?.setAttribute('data-hard', '')
    }
    window.addEventListener('beforeunload', warn)
    document.addEventListener('click', harden, true)
    document.addEventListener('submit', harden, true)
    return () => {
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('click', harden, true)
      document.removeEventListener('submit', harden, true)
    }
  }, [unsaved])
}
