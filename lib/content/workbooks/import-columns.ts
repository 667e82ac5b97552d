import { dimensions } from '@/lib/content/questionnaires/observation-sheet/2018/dimensions'
import { text } from '@/lib/core/questionnaire/questions'
import type { WorkbookColumn } from '@/lib/core/workbook/column'
import { observatoryColumns } from './observatory-columns'

/** As communes head the six blocks of A2.1, where one cell holds the codes of the suspected rows. */
const blockNames: Readonly<Record<number, readonly string[]>> = {
  1: ['a situatia socio economica a familiei', 'situatia economica a familiei', 'situatia socio economica'],
  2: ['b statutul social al familiei', 'b situatia sociala a familiei', 'situatia sociala a familiei'],
  3: ['c starea de sanatate a membrilor familiei', 'starea de sanatate a membrilor familiei'],
  4: ['d nivelul de educatie al membrilor familiei', 'nivelul de educatie al membrilor familiei'],
  5: ['e conditiile de locuit ale familiei', 'conditiile de locuit ale familiei', 'conditii de locuit'],
  6: ['f comportamente la risc identificate in familie', 'comportamente la risc identificate in familie'],
}

/** The name of the child in one column. */
export const childNameColumn: WorkbookColumn = {
  id: 'child_name',
  head: 'Numele și prenumele copilului',
  group: text('Copilul', 'The child'),
  meaning: text('Primul cuvânt este numele de familie.', 'The first word is the surname.'),
  kind: 'text',
  width: 30,
  alsoNamed: [
    'nume si prenume',
    'numele si prenumele',
    'nume si prenume copil',
    'copil',
    'copilul',
    'nume prenume copil',
  ],
}

/** The six blocks, each with the codes of its rows. */
export const blockColumns: readonly WorkbookColumn[] = dimensions.map(({ id, title }) => ({
  ...{ id: `block.${id}`, head: title.ro, group: title, meaning: title, width: 20 },
  kind: 'text' as const,
  alsoNamed: blockNames[id] ?? [],
}))

/** What an uploaded Observatory may have: our own columns, and those of workbooks that communes typed. */
export const importColumns: readonly WorkbookColumn[] = [...observatoryColumns, childNameColumn, ...blockColumns]
