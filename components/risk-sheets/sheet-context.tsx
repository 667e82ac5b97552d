'use client'

import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import { peopleOf, type Person } from '@/components/questionnaire/person-label'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import type { AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import type { Complaint } from '@/lib/core/result/refusal'
import type { Engine } from '@/lib/core/risk/compile'
import type { Target } from '@/lib/core/sheet-sync/change'
import { checkChange } from '@/lib/core/sheet-sync/check-change'
import { currentNumber } from '@/lib/core/sheet-sync/outbox'
import { openSteps, sectionSteps, type SectionStep } from './sheet-sections'
import type { SheetState, SheetStore } from './sheet-store'

type OpenSheet = { readonly sheetId: string; readonly engine: Engine; readonly store: SheetStore }

const SheetContext = createContext<OpenSheet | null>(null)
export const SheetProvider = SheetContext.Provider

export function useOpenSheet(): OpenSheet {
  const sheet = useContext(SheetContext)
  if (sheet === null) throw new Error('No sheet is open here')
  return sheet
}

export function useSheetState(): SheetState {
  const { store } = useOpenSheet()
  return useSyncExternalStore(store.subscribe, store.state, store.state)
}

export function usePeople(): { readonly persons: readonly Person[]; readonly separated: readonly Person[] } {
  const { view } = useSheetState()
  return useMemo(() => ({ persons: peopleOf(view, 'person'), separated: peopleOf(view, 'separatedChild') }), [view])
}

/** All sections with their progress, and those that one passes through. */
export function useSections(): { readonly all: readonly SectionStep[]; readonly open: readonly SectionStep[] } {
  const { engine } = useOpenSheet()
  const { view } = useSheetState()
  return useMemo(() => {
    const all = sectionSteps(engine.form, view)
    return { all, open: openSteps(all, view) }
  }, [engine, view])
}

/** Gives an answer if it fits; otherwise says why not, and nothing changes. */
export function giveAnswer(
  { engine, store }: OpenSheet,
  asked: Target,
  given: AnswerOrSpecial | null,
): Complaint | null {
  const { view, outbox } = store.state()
  // The field may have been opened before the person in it, or the one it names, was given a number.
  const target = { ...asked, number: currentNumber(outbox, asked.number) }
  const namesPerson = engine.form.layouts[asked.entity].questions.get(asked.code)?.type === 'personRef'
  const value = namesPerson && typeof given === 'number' ? currentNumber(outbox, given) : given
  const change = { ...target, kind: 'answer' as const, value, id: '', at: '', base: 0 }
  const checked = checkChange(engine.form, view, change, romanianDay(new Date()))
  if (!checked.ok) return checked.error
  store.answer(target, checked.value)
  return null
}
