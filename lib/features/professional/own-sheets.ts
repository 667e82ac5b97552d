import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { settle } from '@/lib/core/observation/answers'
import { answersIn, typedAnswers, type TypedSheet } from '@/lib/core/observation/fields'
import type { ProfessionalEntry, ProfessionalSheet } from '@/lib/core/intake/professional-sheet'
import { withCommune } from '@/lib/data/db'
import { findOwnSheet, listOwnSheets } from '@/lib/data/professional-sheets'
import { villagesOfCommune, type Village } from '@/lib/data/villages'
import { now, today } from '@/lib/platform/clock'
import { ofProfessionals } from './declaration'

/** The author's own sheets; null where the role has none. `now` is ISO in UTC. */
export async function listProfessionalSheets(
  actor: Actor,
): Promise<{ readonly sheets: readonly ProfessionalEntry[]; readonly now: string } | null> {
  if (!can(actor.role, 'professional-sheet.see')) return null
  return { sheets: await withCommune(actor, listOwnSheets), now: now().toISOString() }
}

export type OpenedProfessionalSheet = {
  readonly sheet: ProfessionalSheet
  readonly villages: readonly Village[]
  /** The day of Romania, "2026-05-07". */
  readonly today: string
  readonly countyCodes: readonly number[]
}

/** One of the author's own sheets; null when it is not there or somebody else's. */
export async function openProfessionalSheet(actor: Actor, id: string): Promise<OpenedProfessionalSheet | null> {
  if (!can(actor.role, 'professional-sheet.see')) return null
  return withCommune(actor, async (db) => {
    const sheet = await findOwnSheet(db, id)
    if (sheet === null) return null
    const shown = sheet.status === 'draft' ? { ...sheet, typed: agreeing(sheet.typed) } : sheet
    const { countyCodes } = ofProfessionals
    return { sheet: shown, villages: await villagesOfCommune(db), today: today(), countyCodes }
  })
}

/** Two windows of the author may have left answers that contradict each other. */
const agreeing = (typed: TypedSheet): TypedSheet => {
  const { rows } = ofProfessionals
  return { ...typed, ...typedAnswers(rows, settle(rows, answersIn(rows, typed))) }
}
