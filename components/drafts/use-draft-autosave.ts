import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import type { FormState } from '@/lib/core/result/form-state'
import type { Fields } from './draft-fields'
import { createDraftKeeper, sendTo, type KeptDraft, type DraftKeeper } from './draft-keeper'

/** The last save of each draft in this tab: a page that comes back from the history may be older than it. */
const lastSaves = new Map<string, Promise<number>>()

/** `address`: where the draft is kept, which is its own. */
type Autosave = { address: string; kept: Fields; answered: FormState }

/** The form of a draft, kept at the server while it is typed, when the window is hidden, and before the page is left. */
export function useDraftAutosave({ address, kept: stored, answered }: Autosave) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const keeper = useRef<DraftKeeper>(null)
  const began = useRef({ address, stored })
  const [kept, setKept] = useState<KeptDraft>({ state: 'idle', revision: Number(stored.revision), fields: stored })

  useEffect(() => {
    if (form.current === null) return
    const { address: id, stored: first } = began.current
    const made = createDraftKeeper(form.current, first, sendTo(id))
    keeper.current = made
    made.tell(setKept)
    // On a slow telephone somebody may have typed before this script arrived.
    if (made.isUnsaved()) made.typed()
    void lastSaves.get(id)?.then((last) => last > Number(first.revision) && router.refresh())
    const leave = () => {
      const save = made.leave()
      lastSaves.set(
        id,
        save.then(() => made.snapshot().revision),
      )
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (!made.isUnsaved()) return
      leave()
      event.preventDefault()
    }
    const hide = () => document.visibilityState === 'hidden' && leave()
    window.addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', hide)
    return () => {
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('visibilitychange', hide)
      leave()
    }
  }, [router])

  useEffect(() => keeper.current?.answered(answered.status), [answered])

  return {
    form,
    kept,
    onInput: () => keeper.current?.typed(),
    /** A press waits for the save that is under way, then goes on with the revision that came of it. */
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      const made = keeper.current
      const running = made?.press() ?? null
      if (made === null || running === null) return
      event.preventDefault()
      const node = event.currentTarget
      const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
      void running.then(() => {
        flushSync(() => setKept(made.snapshot()))
        node.requestSubmit(submitter)
      })
    },
  }
}
