import { useEffect, useState, useSyncExternalStore } from 'react'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { createDraftKeeper, isUnsaved } from './draft-keeper'
import { sendDraft } from './send-draft'

type Draft = {
  address: string
  revision: number
  /** What the server holds. */
  stored: TypedSheet
  /** What came back with a refused form. */
  returned: TypedSheet
  /** Why it came back: what others hold in some of its fields. */
  theirs: TypedSheet
}

/** The draft on this page, saved while it is typed, when the network is back, and before the page is left. */
export function useDraft({ address, revision, stored, returned, theirs }: Draft) {
  const [keeper] = useState(() => {
    const made = createDraftKeeper({ values: stored, revision, send: (update) => sendDraft(address, update) })
    if (Object.keys(returned).length > 0) made.type(returned)
    made.contest(theirs)
    return made
  })
  const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot)

  useEffect(() => {
    const saveNow = () => void keeper.save()
    const onTurn = () => void (document.visibilityState === 'hidden' ? keeper.save() : keeper.refresh())
    const warn = (event: BeforeUnloadEvent) => {
      saveNow()
      if (isUnsaved(keeper.snapshot())) event.preventDefault()
    }
    window.addEventListener('online', saveNow)
    window.addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', onTurn)
    void keeper.refresh()
    return () => {
      window.removeEventListener('online', saveNow)
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('visibilitychange', onTurn)
      saveNow()
    }
  }, [keeper])

  useEffect(() => keeper.contest(theirs), [keeper, theirs])

  return { keeper, kept }
}
