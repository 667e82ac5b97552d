'use client'

import { createContext, useContext, useSyncExternalStore } from 'react'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import type { AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import type { Complaint } from '@/lib/core/result/refusal'
import type { Engine } from '@/lib/core/risk/compile'
import type { Target } from '@/lib/core/sheet-sync/change'
import { checkChange } from '@/lib/core/sheet-sync/check-change'
import { currentNumber } from '@/lib/core/sheet-sync/outbox'
import { sectionsOf, type Sections } from './sheet-sections'
import type { People, SheetState, SheetStore } from './sheet-store'

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

export const usePeople = (): People => useSheetState().people

/** All sections with their progress, and those that one passes through. */
export function useSections(): Sections {
  const { engine } = useOpenSheet()
  return sectionsOf(engine.form, useSheetState().view)
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
