import { settle, type Answers, type ObservationRow } from '@/lib/core/observation/answers'
import { checkFiller } from '@/lib/core/observation/check-filler'
import { missingRows, type SheetRules } from '@/lib/core/observation/check-sheet'
import type { CheckedSheet } from '@/lib/core/observation/check-sheet'
import { conclude } from '@/lib/core/observation/conclusion'
import { noCase, otherField, rowField } from '@/lib/core/observation/fields'
import { paperNumberFault } from '@/lib/core/observation/sheet-number'
import { shownDay } from '@/lib/core/observation/shown-values'
import { readCodes } from './read-codes'
import type { RowReader } from './row-reader'

/** A signed sheet of an uploaded workbook; `number` null: it gets a number of the commune. */
export type ReadSheet = Omit<CheckedSheet, 'visit'> & {
  readonly number: string | null
  readonly visitorName: string
  readonly visitorPosition: string
  readonly visitOn: string | null
}

const columnOfField: Readonly<Record<string, string>> = {
  fillerKind: 'filler_kind',
  trigger: 'trigger',
  filledOn: 'filled_on',
  receivedOn: 'received_on',
  talkStart: 'talk_start',
  talkEnd: 'talk_end',
}

const sheetColumns = [
  'sheet_number',
  'paper_number',
  'filler_name',
  'filled_on',
  'risk_sheet_needed',
  'visit_on',
  'visitor_name',
]

/** The sheet of a family as its first row tells it; null where nothing of a sheet stands there, or where it has faults. */
export function readSheet(reader: RowReader, rules: SheetRules, countyCode: number): ReadSheet | null {
  const blocks = [1, 2, 3, 4, 5, 6].map((dimension) => `block.${dimension}`)
  const asked = [...rules.rows.map(({ id }) => rowField(id)), ...rules.others.map(({ id }) => otherField(id))]
  if ([...sheetColumns, ...blocks, ...asked].every(reader.isEmpty)) return null

  const fillerKind = reader.choice('filler_kind') || 'spas'
  const filledOn = reader.day('filled_on')
  const receivedOn = reader.day('received_on') ?? filledOn
  const filler = checkFiller(
    {
      fillerKind,
      fillerName: reader.text('filler_name'),
      fillerPosition: reader.text('filler_position'),
      trigger: reader.choice('trigger') || noCase,
      filledOn: filledOn === null ? '' : shownDay(filledOn),
      receivedOn: receivedOn === null ? '' : shownDay(receivedOn),
      talkStart: reader.time('talk_start'),
      talkEnd: reader.time('talk_end'),
    },
    rules,
  )
  for (const [field, { key, params }] of Object.entries(filler.complaints))
    reader.complain(columnOfField[field] ?? 'filled_on', key, params)

  const answers = settle(rules.rows, answersOf(reader, rules.rows))
  const otherTexts = Object.fromEntries(
    rules.others.flatMap(({ id }) => (reader.isEmpty(otherField(id)) ? [] : [[id, reader.text(otherField(id))]])),
  )
  const { kind, missing } = conclude(rules.rows, answers, Object.values(otherTexts))
  for (const [field, { key, params }] of Object.entries(missingRows(missing))) {
    const block = `block.${params?.dimension ?? ''}`
    reader.complain(reader.isEmpty(block) ? field : block, key, params)
  }
  const said = reader.yesNo('risk_sheet_needed')
  if (kind === 'visit' && said === false) reader.complain('risk_sheet_needed', 'neededDespiteNo')
  if (kind === 'record' && said === true) reader.complain('risk_sheet_needed', 'neededWithoutYes')

  const visit = { visitorName: reader.text('visitor_name'), visitorPosition: reader.text('visitor_position') }
  const visitOn = reader.day('visit_on')
  if (kind === 'visit' && visit.visitorName === '') reader.complain('visitor_name', 'required')
  if (kind === 'visit' && visitOn === null) reader.complain('visit_on', 'required')
  if (visitOn !== null && filledOn !== null && visitOn < filledOn)
    reader.complain('visit_on', 'visitBeforeFilling', { first: shownDay(filledOn) })

  const numbers = numbersOf(reader, rules, countyCode)
  if (filler.value === null) return null
  const named = kind === 'visit' ? { ...visit, visitOn } : { visitorName: '', visitorPosition: '', visitOn: null }
  return {
    ...{ ...filler.value, ...numbers, ...named, answers, otherTexts },
    headSigned: reader.yesNo('head_signed') === true,
    riskSheetNeeded: kind === 'visit',
  }
}

/** A number of ours stays; five digits are the number of a paper sheet; any other is not kept. */
function numbersOf(reader: RowReader, rules: SheetRules, countyCode: number) {
  const typed = reader.text('sheet_number')
  const ours = new RegExp(`^${String(countyCode).padStart(2, '0')}-\\d{3,6}/20\\d{2}$`).test(typed)
  const onPaper = /^\d{5}$/.test(typed)
  const paper = reader.text('paper_number') || (onPaper ? typed : '')
  const fault = paper === '' ? null : paperNumberFault(paper, rules.countyCodes)
  if (fault !== null) reader.complain(onPaper ? 'sheet_number' : 'paper_number', fault)
  return { number: ours ? typed : null, paperNumber: paper === '' ? null : paper }
}

/** Each row from its own column, or all rows of a dimension from the codes in its block. */
function answersOf(reader: RowReader, rows: readonly ObservationRow[]): Answers {
  const answers: Record<string, boolean> = {}
  for (const { id } of rows) {
    const answer = reader.yesNo(rowField(id))
    if (answer !== null) answers[id] = answer
  }
  for (const dimension of new Set(rows.map((row) => row.dimension))) {
    const block = `block.${dimension}`
    const ofBlock = rows.filter((row) => row.dimension === dimension)
    if (reader.isEmpty(block) || ofBlock.some(({ id }) => answers[id] !== undefined)) continue
    const codes = readCodes(
      reader,
      block,
      dimension,
      ofBlock.map(({ id }) => id),
    )
    for (const { id } of ofBlock) answers[id] = codes.includes(id)
  }
  return answers
}
