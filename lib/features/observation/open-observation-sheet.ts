import type { CommuneActor } from '@/lib/core/access/actor'
import { childrenTied } from '@/lib/core/observation/children-tied'
import { settle } from '@/lib/core/observation/answers'
import { answersIn, typedAnswers, type TypedSheet } from '@/lib/core/observation/fields'
import type { DraftSheet, Identification, SignedSheet } from '@/lib/core/observation/sheet'
import { sheetDueOn } from '@/lib/core/deadlines/due-dates'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { familyOfSheet } from '@/lib/data/observation-family'
import { findObservationSheet } from '@/lib/data/observation-sheets'
import { today } from '@/lib/platform/clock'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'
import { identificationOf } from '@/lib/core/observation/identification'

type Opened = {
  readonly identification: Identification
  /** Days are "2026-05-07". */
  readonly today: string
  readonly county: CommuneActor['county']
}
export type OpenedDraft = Opened & {
  readonly sheet: DraftSheet
  /** Why it cannot be signed off, whatever is answered. */
  readonly obstacle: 'familyClosed' | 'familyWithoutChildren' | null
  readonly countyCodes: readonly number[]
}
export type OpenedSigned = Opened & {
  readonly sheet: SignedSheet
  readonly nextDueOn: string
  /** The risk sheet that this one calls for, while the family waits for it. */
  readonly riskSheet: 'start' | 'continue' | null
}

const riskSheetSteps: Readonly<Record<string, 'start' | 'continue'>> = {
  'visit-due': 'start',
  'risk-sheet-draft': 'continue',
}

/** A sheet as its page or its print shows it; null when the commune has none with that id. The reading is logged. */
export async function openObservationSheet(
  actor: CommuneActor,
  id: string,
  action: 'open' | 'print',
): Promise<OpenedDraft | OpenedSigned | null> {
  const day = today()
  return withCommune(actor, async (db) => {
    const sheet = await findObservationSheet(db, id)
    const family = sheet === null ? null : await familyOfSheet(db, sheet.familyId)
    if (sheet === null || family === null) return null
    await logAccess(db, { action, subject: 'observation-sheet', familyId: sheet.familyId })

    const identification = identificationOf(actor, family)
    const opened = { today: day, county: actor.county }
    if (sheet.status === 'signed') {
      const nextDueOn = sheetDueOn(sheet.filledOn, declaration.limits)
      const riskSheet = sheet.riskSheetNeeded ? (riskSheetSteps[family.state] ?? null) : null
      return { ...opened, sheet, identification: sheet.identification ?? identification, nextDueOn, riskSheet }
    }
    const childless = childrenTied(family.children, day).length === 0
    return {
      sheet: { ...sheet, typed: agreeing(sheet.typed) },
      ...opened,
      identification,
      countyCodes: declaration.countyCodes,
      obstacle: family.closed ? 'familyClosed' : childless ? 'familyWithoutChildren' : null,
    }
  })
}

/** A draft of two people may hold answers that contradict each other. */
const agreeing = (typed: TypedSheet): TypedSheet => {
  const { rows } = declaration
  return { ...typed, ...typedAnswers(rows, settle(rows, answersIn(rows, typed))) }
}
