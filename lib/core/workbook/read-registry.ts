import type { FamilyDetails } from '@/lib/core/casework/family-record'
import { noWord, yesWord, type WorkbookColumn } from './column'
import type { EarlierCells } from './earlier-entry'
import type { CellFault } from './find-columns'
import type { GridSheet } from './grid'
import { readCodes } from './read-codes'
import { readList } from './read-list'
import { readChild, readFamilyDetails, type PersonRules, type ReadChild } from './read-persons'
import type { RowReader } from './row-reader'
import type { RowOnFile } from './rows-on-file'
import { siftGroups, type SiftedGroup, type UnchangedRow } from './sift-groups'
import { twiceInFile } from './twice-in-file'

/** A child of an uploaded register, with what its row says of the entry. */
export type RegisteredChild = ReadChild & { readonly registeredOn: string | null; readonly cells: EarlierCells }

/** A family of an uploaded register, by the row that it begins on. */
export type RegisteredFamily = {
  readonly row: number
  readonly family: FamilyDetails
  readonly villageName: string
  readonly children: readonly RegisteredChild[]
  /** The family on file that the children come to; null where that is to be found out. */
  readonly joins: string | null
}

export type RegistryReading = {
  readonly families: readonly RegisteredFamily[]
  readonly unchanged: readonly UnchangedRow[]
  readonly faults: readonly CellFault[]
  readonly ignored: readonly string[]
}

export type RegistryRules = PersonRules & {
  readonly columns: readonly WorkbookColumn[]
  /** Rows of Table 1 with their dimension. */
  readonly results: readonly { readonly id: string; readonly dimension: number }[]
  readonly onFile: readonly RowOnFile[]
}

const ofFamily = ['head_name', 'village', 'street', 'street_no', 'phone']

/** Reads the sheet of a workbook that holds a Registry: its families, or every cell that cannot be taken. */
export function readRegistry(sheets: readonly GridSheet[], rules: RegistryRules): RegistryReading {
  const { groups, places, ignored, faults } = readList(sheets, {
    columns: rules.columns,
    required: ['head_name', 'birth_date', 'cnp', 'registered_on'],
  })
  const { columns, onFile } = rules
  const sifted = siftGroups(groups, { places, columns, onFile, ofFamily })
  const families = sifted.groups.flatMap((group) => readFamily(group, rules, places) ?? [])
  const cnps = families.flatMap(({ children }) =>
    children.map(({ details, cnpCell }) => ({ value: details.cnp, cell: cnpCell })),
  )
  faults.push(...twiceInFile(cnps, 'cnpTwiceInFile'))
  return { families: faults.length === 0 ? families : [], unchanged: sifted.unchanged, faults, ignored }
}

function readFamily(
  { first, children, joins }: SiftedGroup,
  rules: RegistryRules,
  places: Readonly<Record<string, number>>,
): RegisteredFamily | null {
  const details = readFamilyDetails(first, rules)
  const read = children.flatMap((reader) => {
    const child = readChild(reader, rules, places)
    const entry = readEntry(reader, first, rules, places)
    return child === null ? [] : [{ ...child, ...entry }]
  })
  return details === null ? null : { row: first.row.number, ...details, children: read, joins: joins?.familyId ?? null }
}

const groupsOfCells = {
  sheet: ['sheet_number', 'filler_name', 'filled_on'],
  plan: [
    ...['plan_needed', 'plan_completed_on', 'case_officer_name', 'case_officer_function'],
    ...['recommended_benefits', 'recommended_services', 'review_needed', 'review_on', 'review_reason'],
  ],
} as const
const texts = [
  ...['sheet_number', 'filler_name', 'case_officer_name', 'case_officer_function'],
  ...['recommended_benefits', 'recommended_services', 'review_reason'],
]
const days = ['filled_on', 'plan_completed_on', 'review_on']

/** What the row says of the entry. A part that a sibling leaves empty is read from the first row of the family. */
function readEntry(
  reader: RowReader,
  first: RowReader,
  { today, results }: RegistryRules,
  places: Readonly<Record<string, number>>,
): Pick<RegisteredChild, 'registeredOn' | 'cells'> {
  const from = (ids: readonly string[]) => (ids.every(reader.isEmpty) ? first : reader)
  const cells: Record<string, EarlierCells[string]> = {}
  for (const ids of Object.values(groupsOfCells)) {
    const row = from(ids)
    for (const id of ids) {
      if (texts.includes(id) && !row.isEmpty(id)) cells[id] = row.text(id)
      const day = days.includes(id) ? row.day(id) : null
      if (day !== null) cells[id] = { day }
      const said = id === 'plan_needed' || id === 'review_needed' ? row.yesNo(id) : null
      if (said !== null) cells[id] = said ? yesWord : noWord
    }
  }
  const registeredOn = from(['registered_on']).day('registered_on')
  if (registeredOn === null) reader.complain('registered_on', 'required')
  else if (registeredOn > today) reader.complain('registered_on', 'dateInFuture')
  else cells.registered_on = { day: registeredOn }

  const ofResults = results.map(({ id }) => `result.${id}`)
  const blocks = [...new Set(results.map(({ dimension }) => `block.${dimension}`))]
  const told = ['total_risks', ...ofResults, ...blocks, 'monitoring_frequency']
  const row = from(told)
  const frequency = row.text('monitoring_frequency')
  if (frequency !== '') cells.monitoring_frequency = /^\d{1,2}$/.test(frequency) ? Number(frequency) : frequency
  const total = row.text('total_risks')
  if (/^\d{1,2}$/.test(total)) cells.total_risks = Number(total)
  else if (total !== '') row.complain('total_risks', 'noCount', { typed: total.slice(0, 60) })
  Object.assign(cells, resultsOf(row, results))
  const confirmed = Number(cells.total_risks ?? 0) > 0 || ofResults.some((id) => cells[id] === yesWord)
  if (!confirmed) row.complain(told.find((id) => places[id] !== undefined) ?? 'surname', 'nothingConfirmed')
  return { registeredOn, cells }
}

const resultWords: Readonly<Record<string, string>> = { yes: yesWord, no: noWord, open: 'Neclar' }

/** Each row from its own column, or the rows of a dimension from the codes in its block. */
function resultsOf(row: RowReader, results: RegistryRules['results']): Record<string, string> {
  const said: Record<string, string> = {}
  for (const { id } of results) {
    const answer = row.result(`result.${id}`)
    if (answer !== '') said[`result.${id}`] = resultWords[answer] ?? answer
  }
  for (const dimension of new Set(results.map((each) => each.dimension))) {
    const block = `block.${dimension}`
    const ofBlock = results.filter((each) => each.dimension === dimension).map(({ id }) => id)
    if (row.isEmpty(block) || ofBlock.some((id) => said[`result.${id}`] !== undefined)) continue
    const codes = readCodes(row, block, dimension, ofBlock)
    for (const id of ofBlock) said[`result.${id}`] = codes.includes(id) ? yesWord : noWord
  }
  return said
}
