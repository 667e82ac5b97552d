import { fillers } from '@/lib/content/questionnaires/observation-sheet/2018/fillers'
import { spasCases } from '@/lib/content/questionnaires/observation-sheet/2018/spas-cases'
import { otherField, rowField } from '@/lib/core/observation/fields'
import type { WorkbookCell } from '@/lib/core/workbook/column'
import type { ObservatoryRecord } from '@/lib/data/workbook-observatory'
import { dayCell, personCells, word, yesNo, type CellsById, type RowNumbers } from './common-cells'

const timeCell = (time: string | null): WorkbookCell => (time === null || time === '' ? null : { time })

/** A child of the Observatory as a row of the workbook. */
export const observatoryCells = (record: ObservatoryRecord, numbers: RowNumbers): CellsById => ({
  ...personCells(record, numbers),
  sheet_number: record.number,
  paper_number: record.paperNumber,
  filler_name: record.fillerName,
  filler_position: record.fillerPosition,
  filler_kind: word(fillers, record.fillerKind),
  filled_on: dayCell(record.filledOn),
  received_on: dayCell(record.receivedOn),
  trigger: word(spasCases, record.trigger),
  talk_start: timeCell(record.talkStart),
  talk_end: timeCell(record.talkEnd),
  head_signed: yesNo(record.headSigned),
  ...Object.fromEntries(Object.entries(record.answers ?? {}).map(([id, yes]) => [rowField(id), yesNo(yes)])),
  ...Object.fromEntries(Object.entries(record.otherTexts ?? {}).map(([id, text]) => [otherField(id), text])),
  risk_sheet_needed: yesNo(record.riskSheetNeeded),
  visitor_name: record.visitorName,
  visitor_position: record.visitorPosition,
  visit_on: dayCell(record.visitOn),
})
