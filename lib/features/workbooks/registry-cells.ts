import { distributionRows } from '@/lib/content/report/distribution'
import { lineLabel } from '@/lib/content/services/line-label'
import { resultChoices, sourceChoices } from '@/lib/content/workbooks/registry-columns'
import type { EarlierRecord } from '@/lib/data/workbook-earlier'
import type { RegistryRecord } from '@/lib/data/workbook-registry'
import { dayCell, personCells, word, yesNo, type CellsById, type RowNumbers } from './common-cells'

/** A child of the Registry as a row of the workbook. */
export const registryCells = (record: RegistryRecord, numbers: RowNumbers): CellsById => ({
  ...personCells(record, numbers),
  sheet_number: record.number,
  filler_name: record.visitorName,
  filled_on: dayCell(record.sheetDate),
  ...Object.fromEntries(distributionRows.map(({ id }) => [`result.${id}`, resultWord(record, id)])),
  plan_needed: yesNo(record.situations > 0),
  registered_on: dayCell(record.registeredOn),
  plan_completed_on: dayCell(record.orderDate),
  case_officer_name: record.caseOfficerName,
  case_officer_function: record.caseOfficerPosition,
  recommended_benefits: linesOf(record, 'benefit') || null,
  recommended_services: linesOf(record, 'service') || null,
  total_risks: record.situations,
  monitoring_frequency: record.monitoringMonths,
  review_needed: yesNo(record.revisionNeeded),
  review_on: dayCell(record.revisedOn),
  review_reason: record.planRevisionReason || record.visitRevisionReason || null,
  source: word(sourceChoices, 'risk-sheet'),
})

/** A child of an earlier register: what its row said, as it said it. */
export const earlierRegistryCells = (record: EarlierRecord, numbers: RowNumbers): CellsById => ({
  ...personCells(record, numbers),
  ...record.cells,
  source: word(sourceChoices, 'earlier'),
})

/** Missing answers leave a row open. */
const resultWord = ({ undetermined, confirmed }: RegistryRecord, id: string): string | null =>
  word(resultChoices, undetermined.includes(id) ? 'open' : confirmed.includes(id) ? 'yes' : 'no')

const linesOf = ({ lines, orderDate, sheetDate }: RegistryRecord, wanted: 'benefit' | 'service'): string =>
  lines
    .filter(({ kind }) => kind === wanted)
    .map(({ kind, code, otherText }) => {
      const label = lineLabel(kind, code, orderDate ?? sheetDate)?.ro ?? ''
      return [code, label, otherText].filter((part) => part !== '').join(' ')
    })
    .join('; ')
