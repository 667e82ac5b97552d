import type { CommuneActor } from '@/lib/core/access/actor'
import { settle, type Answers } from '@/lib/core/observation/answers'
import { conclude } from '@/lib/core/observation/conclusion'
import { answersIn, otherField, type TypedSheet } from '@/lib/core/observation/fields'
import type { Identification, ObservationSheet } from '@/lib/core/observation/sheet'
import { shownDay } from '@/lib/core/observation/shown-values'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'
import { openObservationSheet } from './open-observation-sheet'

/** A sheet as it stands, signed or not: days "07.05.2026", what is missing empty. */
type SheetOnPaper = {
  readonly number: string | null
  readonly typed: TypedSheet
  readonly answers: Answers
  /** Null while the answers do not lead to a conclusion. */
  readonly riskSheetNeeded: boolean | null
}

/** A sheet for paper, a draft too: the head of the family signs it there. Null when the commune has none with that id. */
export async function printObservationSheet(
  actor: CommuneActor,
  id: string,
): Promise<{ readonly sheet: SheetOnPaper; readonly identification: Identification } | null> {
  const opened = await openObservationSheet(actor, id, 'print')
  return opened === null ? null : { sheet: onPaper(opened.sheet), identification: opened.identification }
}

function onPaper(sheet: ObservationSheet): SheetOnPaper {
  const { rows, others } = declaration
  if (sheet.status === 'signed') {
    const { number, answers, riskSheetNeeded } = sheet
    return { number, answers, riskSheetNeeded, typed: typedOf(sheet) }
  }
  const answers = settle(rows, answersIn(rows, sheet.typed))
  const { kind } = conclude(
    rows,
    answers,
    others.map((other) => sheet.typed[otherField(other.id)] ?? ''),
  )
  return { number: null, typed: sheet.typed, answers, riskSheetNeeded: kind === 'open' ? null : kind === 'visit' }
}

function typedOf(sheet: ObservationSheet & { status: 'signed' }): TypedSheet {
  const { fillerName, fillerPosition, talkStart, talkEnd, receivedOn, filledOn, visit } = sheet
  return {
    fillerName,
    fillerPosition,
    talkStart,
    talkEnd,
    paperNumber: sheet.paperNumber ?? '',
    filledOn: shownDay(filledOn),
    receivedOn: receivedOn === null ? '' : shownDay(receivedOn),
    visitorName: visit?.visitorName ?? '',
    visitorPosition: visit?.visitorPosition ?? '',
    visitOn: visit === null ? '' : shownDay(visit.visitOn),
    ...Object.fromEntries(Object.entries(sheet.otherTexts).map(([id, text]) => [otherField(id), text])),
  }
}
