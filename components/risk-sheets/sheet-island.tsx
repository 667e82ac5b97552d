'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'
import { listen } from '@/lib/core/questionnaire/spoken'
import type { FormState } from '@/lib/core/result/form-state'
import { compile, type Engine } from '@/lib/core/risk/compile'
import { listenToRules } from '@/lib/core/risk/spoken-rules'
import { spokenFromText } from '@/lib/core/risk/spoken-text'
import type { Target } from '@/lib/core/sheet-sync/change'
import type { SheetContent } from '@/lib/core/sheet-sync/content'
import { firstNumber, openOutbox } from '@/lib/core/sheet-sync/outbox'
import { browserPage, browserStorage } from './browser-page'
import { FinishPlace } from './finish-place'
import { keptOutbox } from './kept-outbox'
import { placeAt } from './place'
import { randomId } from './random-id'
import { startSaver } from './saver'
import { SectionPlace } from './section-place'
import { SheetBar } from './sheet-bar'
import { SheetProvider } from './sheet-context'
import { SheetOverview } from './sheet-overview'
import { createSheetStore } from './sheet-store'
import { SheetTroubles } from './sheet-troubles'
import { httpTransport } from './transport'
import { VerdictAside } from './verdict-aside'

export type SheetActions = {
  readonly finish: (previous: FormState, form: FormData) => Promise<FormState>
  readonly deleteDraft: (previous: FormState, form: FormData) => Promise<FormState>
}

export type SheetIslandProps = {
  readonly sheetId: string
  readonly userId: string
  readonly family: { readonly id: string; readonly headName: string }
  readonly number: string | null
  /** The declaration in the reader's language, as spokenAsText wrote it. */
  readonly declaration: string
  readonly content: SheetContent
  readonly revision: number
  readonly lastTouched: Target | null
  readonly actions: SheetActions
}

/** One declaration in one language is made ready once, however many sheets are opened with it. */
const engines = new Map<string, Engine>()

function engineFor(declaration: string): Engine {
  const ready = engines.get(declaration)
  if (ready !== undefined) return ready
  const { questionnaire, rules } = spokenFromText(declaration)
  const made = compile(listen(questionnaire), listenToRules(rules))
  engines.set(declaration, made)
  return made
}

function openSheet(props: SheetIslandProps) {
  const { sheetId, content, revision, lastTouched } = props
  const engine = engineFor(props.declaration)
  const store = createSheetStore(openOutbox(content, revision), lastTouched, {
    engine,
    sheetId,
    newId: randomId,
    now: () => new Date().toISOString(),
  })
  return { sheetId, engine, store }
}

/** A risk sheet being filled in: everything happens in the browser, the server keeps it. */
export function SheetIsland(props: SheetIslandProps) {
  const { sheetId, userId, family, number, actions } = props
  const [sheet] = useState(() => openSheet(props))
  const place = placeAt(sheet.engine.form.questionnaire, sheetId, usePathname(), useSearchParams().get('person'))

  useEffect(() => {
    const { store, engine } = sheet
    const kept = keptOutbox(browserStorage(), userId, sheetId, randomId())
    const { outbox } = store.state()
    const left = kept.adopt().filter(({ change }) => !outbox.pending.some((each) => each.change.id === change.id))
    if (left.length > 0) store.replace({ ...outbox, pending: [...left, ...outbox.pending] })
    return startSaver(store, {
      kept,
      form: engine.form,
      transport: httpTransport(`/api/risk-sheets/${sheetId}/changes`),
      page: browserPage(),
    })
  }, [sheet, sheetId, userId])

  return (
    <SheetProvider value={sheet}>
      <SheetBar family={family} number={number} />
      <SheetTroubles />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          {place?.kind === 'section' ? (
            <SectionPlace
              // The server's number replaces the browser's own while somebody is typing: the field must stay.
              key={`${place.section.id} ${place.number === null ? '' : firstNumber(sheet.store.state().outbox, place.number)}`}
              section={place.section}
              number={place.number}
            />
          ) : place?.kind === 'finish' ? (
            <FinishPlace finish={actions.finish} />
          ) : (
            <SheetOverview deleteDraft={actions.deleteDraft} />
          )}
        </div>
        <VerdictAside />
      </div>
    </SheetProvider>
  )
}
