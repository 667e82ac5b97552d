import { z } from 'zod'
import { fieldsOf, isTyped, sentOf, withKeptDays, type Fields } from './draft-fields'

export type AutosaveState = 'idle' | 'saving' | 'saved' | 'invalid' | 'stale' | 'unreachable' | 'signed-out'

const pause = 1_000
const retryAfter = 5_000
const answer = z.union([
  z.object({ kind: z.literal('saved'), revision: z.number() }),
  z.object({ kind: z.enum(['invalid', 'stale']) }),
])
type Answer = z.output<typeof answer> | { readonly kind: 'unreachable' | 'signed-out' }
export type SendFields = (fields: Fields) => Promise<Answer>

/** Sends the fields of a draft to where it is kept; the request outlives the page when the tab is closed. */
export const sendTo =
  (address: string): SendFields =>
  async (fields) => {
    try {
      const response = await fetch(address, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ fields }),
        keepalive: true,
      })
      if (response.status === 401) return { kind: 'signed-out' }
      const read = answer.safeParse(await response.json())
      return read.success ? read.data : { kind: 'unreachable' }
    } catch {
      return { kind: 'unreachable' }
    }
  }

/** What a page may show of it. */
export type KeptDraft = { readonly state: AutosaveState; readonly revision: number; readonly fields: Fields }

/**
 * Keeps what is typed into a draft: shortly after it is typed and before the page is left, one save at a time, held to the revision.
 * What somebody else saved is not overwritten; then it waits for the button, which shows both.
 */
export const createDraftKeeper = (form: HTMLFormElement, fields: Fields, send: SendFields) =>
  keepTyped(() => fieldsOf(form), fields, send)

/** `read`: what the form holds now. */
export function keepTyped(read: () => Fields, fields: Fields, send: SendFields) {
  let kept: KeptDraft = { state: 'idle', revision: Number(fields.revision), fields }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let sending = false
  let told = false
  let listener: (kept: KeptDraft) => void = () => undefined

  const change = (changes: Partial<KeptDraft>) => {
    kept = { ...kept, ...changes }
    listener(kept)
  }
  const post = (changed: Fields) => send({ ...changed, revision: String(kept.revision) })

  async function attempt(leaving: boolean): Promise<void> {
    const typed = sentOf(read(), leaving)
    if (sending || kept.state === 'stale' || !isTyped(typed, kept.fields)) return
    change({ state: 'saving' })
    let sent = typed
    let said = await post(sent)
    if (said.kind === 'invalid') {
      sent = withKeptDays(typed, kept.fields)
      said = await post(sent)
    }
    if (said.kind === 'saved') {
      const known = { ...kept.fields, ...sent }
      change({ revision: said.revision, fields: known, state: isTyped(typed, known) ? 'invalid' : 'saved' })
      return
    }
    change({ state: said.kind })
    if (said.kind === 'unreachable' || said.kind === 'signed-out') saveIn(retryAfter)
  }
  async function save(leaving: boolean): Promise<void> {
    clearTimeout(timer)
    await running
    running ??= attempt(leaving).finally(() => {
      running = null
    })
    await running
  }
  function saveIn(delay: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => void save(false), delay)
  }

  return {
    snapshot: () => kept,
    tell: (of: (kept: KeptDraft) => void) => {
      listener = of
    },
    typed: () => saveIn(pause),
    leave: () => save(true),
    /** Whether leaving would lose something; not where the page itself offers to leave it behind. */
    isUnsaved: () => !sending && !told && isTyped(read(), kept.fields),
    /** A button is pressed: null when it may go on, or the save to wait for. What it sends holds everything typed. */
    press: (): Promise<void> | null => {
      clearTimeout(timer)
      sending = running === null
      return running
    },
    /** The press was answered and the form is still there. */
    answered: (status: string) => {
      sending = false
      told = status === 'stale'
      if (told) change({ state: 'stale' })
      else if (status === 'invalid' || status === 'unsure') saveIn(0)
    },
  }
}
export type DraftKeeper = ReturnType<typeof createDraftKeeper>
