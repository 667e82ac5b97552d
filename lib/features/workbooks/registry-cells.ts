import { distributionRows } from '@/lib/content/report/distribution'
import { lineLabel } from '@/lib/content/services/line-label'
import type { RegistryRecord } from '@/lib/data/workbook-registry'
import { dayCell, personCells, yesNo, type CellsById } from './common-cells'

/** A row that missing answers leave open. */
const openWord = 'Neclar'

/** A child of the Registry as a row of the workbook. */
export const registryCells = (record: RegistryRecord, rowNumber: number): CellsById => ({
  ...personCells(record, rowNumber),
  sheet_number: record.number,
  filler_name: record.visitorName,
  filled_on: dayCell(record.sheetDate),
  ...Object.fromEntries(
    distributionRows.map(({ id }) => [
      `result.${id}`,
      record.undetermined.includes(id) ? openWord : yesNo(record.confirmed.includes(id)),
    ]),
  ),
  plan_needed: yesNo(record.situations > 0),
  registered_on: dayCell(record.registeredOn),
  plan_completed_on: dayCell(record.orderDate),
  case_officer_name: record.caseOfficerName,
  case_officer_function: record.caseOfficerPosition,
  recommended_benefits: linesOf(record, 'benefit'),
  recommended_services: linesOf(record, 'service'),
  total_risks: record.situations,
  monitoring_frequency: record.monitoringMonths,
  review_needed: yesNo(record.revisionNeeded),
  review_on: dayCell(record.revisedOn),
  review_reason: record.planRevisionReason || record.visitRevisionReason,
})

const linesOf = ({ lines, orderDate, sheetDate }: RegistryRecord, wanted: 'benefit' | 'service'): string =>
  lines
    .filter(({ kind }) => kind === wanted)
    .map(({ kind, code, otherText }) => {
      const label = lineLabel(kind, code, orderDate ?? sheetDate)?.ro ?? ''
      return [code, label, otherText].filter((part) => part !== '').join(' ')
    })
    .join('; ')
