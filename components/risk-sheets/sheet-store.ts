import { peopleOf, type Person } from '@/components/questionnaire/person-label'
import type { AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import { isProvisional, provisionalNumber, type NumberedEntity } from '@/lib/core/sheet-sync/numbers'
import type { Engine } from '@/lib/core/risk/compile'
import { openSession, type Session } from '@/lib/core/risk/session'
import type { Verdict } from '@/lib/core/risk/verdict'
import { sheetDateCode, type Change, type Target } from '@/lib/core/sheet-sync/change'
import { numbersOf, toSheet, type SheetContent } from '@/lib/core/sheet-sync/content'
import { queue, viewOf, yieldTo, dismissRefused, type Conflict, type Outbox } from '@/lib/core/sheet-sync/outbox'

/** Where the answers of this browser are. `waiting`: kept here, to be sent when the network is back. */
export type Saving = 'saved' | 'saving' | 'waiting' | 'signed-out' | 'gone' | 'finished'

/** A sheet in one moment, as the browser shows it. */
export type SheetState = {
  readonly outbox: Outbox
  readonly view: SheetContent
  /** Who is asked what; belongs to this view. */
  readonly session: Session
  readonly verdict: Verdict
  readonly saving: Saving
  /** The answer given last, by anybody. */
  readonly lastTouched: Target | null
  /** Questions whose answer on the screen does not fit and was not taken over, by a key of their own. */
  readonly unsaved: ReadonlySet<string>
  /** The same object as long as nobody's name or age changes, so that fields need not be drawn anew. */
  readonly people: People
}

export type People = { readonly persons: readonly Person[]; readonly separated: readonly Person[] }

const peopleIn = (view: SheetContent, before?: People): People => {
  const people = { persons: peopleOf(view, 'person'), separated: peopleOf(view, 'separatedChild') }
  return before && JSON.stringify(before) === JSON.stringify(people) ? before : people
}

type Surroundings = {
  readonly engine: Engine
  readonly sheetId: string
  readonly newId: () => string
  readonly now: () => string
}

/** The sheet in a browser: what is done to it shows at once and waits in the outbox for the saver. */
export type SheetStore = {
  readonly state: () => SheetState
  readonly subscribe: (listener: () => void) => () => void
  readonly answer: (target: Target, value: AnswerOrSpecial | null) => void
  readonly add: (entity: NumberedEntity) => number
  readonly remove: (entity: NumberedEntity, number: number) => void
  readonly resolve: (conflict: Conflict, choice: 'mine' | 'theirs') => void
  readonly dismissRefused: () => void
  /** Notes that what stands in a field was not taken over, or no longer stands there. */
  readonly noteUnsaved: (field: string, isUnsaved: boolean) => void
  /** For the saver: puts the outbox in after the network had its say. */
  readonly replace: (outbox: Outbox) => void
  readonly report: (saving: Saving) => void
}

export function createSheetStore(opened: Outbox, lastTouched: Target | null, around: Surroundings): SheetStore {
  const { engine, sheetId, newId, now } = around
  const { name, version } = engine.form.questionnaire
  const listeners = new Set<() => void>()
  const reopen = (
    outbox: Outbox,
    before?: People,
  ): Pick<SheetState, 'outbox' | 'view' | 'session' | 'verdict' | 'people'> => {
    const view = viewOf(outbox)
    const session = openSession(engine, toSheet(view, { id: sheetId, form: name, version }))
    return { outbox, view, session, verdict: session.verdict(), people: peopleIn(view, before) }
  }
  let state: SheetState = { ...reopen(opened), saving: 'saved', unsaved: new Set(), lastTouched }

  const set = (part: Partial<SheetState>): void => {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }
  const made = (part: Pick<Change, 'kind' | 'entity' | 'number' | 'code' | 'value'>): Outbox =>
    queue(state.outbox, { ...part, id: newId(), at: now() })

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    answer: (target, value) => {
      const outbox = made({ ...target, kind: 'answer', value })
      const { entity, number, code } = target
      if (code === sheetDateCode) return set(reopen(outbox, state.people))
      const { session } = state
      session.answer({ entity, key: number }, code, value ?? undefined)
      const view = viewOf(outbox)
      set({
        outbox,
        view,
        // A new object each time, or React would not notice that the session has moved on.
        session: { ...session },
        verdict: session.verdict(),
        people: peopleIn(view, state.people),
        lastTouched: target,
      })
    },
    add: (entity) => {
      const there = (['person', 'separatedChild'] as const).flatMap((each) => numbersOf(state.view, each))
      const before = Object.keys(state.outbox.allotted).map(Number)
      const number = provisionalNumber([...there, ...before].filter(isProvisional))
      set(reopen(made({ kind: 'add', entity, number, code: '', value: null })))
      return number
    },
    remove: (entity, number) => set(reopen(made({ kind: 'remove', entity, number, code: '', value: null }))),
    resolve: (conflict, choice) => {
      const settled = yieldTo(state.outbox, conflict)
      const { change } = conflict
      const chosen = choice === 'theirs' ? settled : queue(settled, { ...change, id: newId(), at: now() })
      set(reopen(chosen, state.people))
    },
    dismissRefused: () => set({ outbox: dismissRefused(state.outbox) }),
    noteUnsaved: (field, isUnsaved) => {
      if (state.unsaved.has(field) === isUnsaved) return
      const others = [...state.unsaved].filter((each) => each !== field)
      set({ unsaved: new Set(isUnsaved ? [...others, field] : others) })
    },
    replace: (outbox) => {
      // What was merely acknowledged changes nothing on the screen.
      const same = JSON.stringify(viewOf(outbox)) === JSON.stringify(state.view)
      set(same ? { outbox } : reopen(outbox, state.people))
    },
    report: (saving) => {
      if (saving !== state.saving) set({ saving })
    },
  }
}
