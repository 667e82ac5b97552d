import type { WorkbookColumn } from '@/lib/core/workbook/column'
import { blockColumns, childNameColumn } from './import-columns'
import { registryColumns } from './registry-columns'

/** As communes head the columns of 4.2. */
const alsoNamed: Readonly<Record<string, readonly string[]>> = {
  sheet_number: ['numar unic', 'nr unic', 'numar unic de identificare', 'nr fisa', 'numarul fisei', 'nr fisei'],
  filler_name: ['completat de', 'date privind completarea persoana', 'intocmit de', 'persoana care a completat'],
  filled_on: ['data completare', 'data fisei', 'date privind completarea data', 'completat la', 'data intocmirii'],
  plan_needed: ['plan de servicii necesar', 'necesita plan de servicii', 'este necesar un plan de servicii'],
  registered_on: [
    ...['data inregistrarii in registru', 'data inscrierii', 'data inregistrarii', 'inscris la', 'inregistrat la'],
    ...['data intrarii in registru', 'data luarii in evidenta'],
  ],
  plan_completed_on: ['data planului', 'data finalizarii planului de servicii', 'data intocmirii planului', 'plan din'],
  case_officer_name: [
    ...['responsabil de caz', 'responsabil de caz prevenire', 'numele responsabilului de caz prevenire'],
    ...['responsabilul de caz', 'nume responsabil de caz'],
  ],
  case_officer_function: ['functia responsabilului de caz prevenire', 'functia responsabilului de caz'],
  recommended_benefits: ['prestatii', 'recomandari prestatii', 'prestatii recomandate', 'beneficii'],
  recommended_services: ['servicii', 'recomandari servicii', 'servicii recomandate'],
  total_risks: [
    'numar total de situatii de risc',
    'nr situatii de risc',
    'numar riscuri',
    'nr riscuri',
    'total riscuri',
  ],
  monitoring_frequency: ['frecventa monitorizarii', 'frecventa de monitorizare', 'monitorizare', 'frecventa'],
  review_needed: ['revizuirea planului de servicii', 'revizuire plan', 'necesita revizuire'],
  review_on: ['data revizuirii', 'data revizuirii planului de servicii'],
  review_reason: ['motivul revizuirii', 'motiv revizuire', 'motivul revizuirii planului de servicii'],
}

/** What an uploaded Registry may have: our own columns, and those of registers that communes typed. */
export const registryImportColumns: readonly WorkbookColumn[] = [
  ...registryColumns.map((column): WorkbookColumn => {
    const names = [...(column.alsoNamed ?? []), ...(alsoNamed[column.id] ?? [])]
    return { ...column, ...(names.length > 0 && { alsoNamed: names }) }
  }),
  childNameColumn,
  ...blockColumns,
]
