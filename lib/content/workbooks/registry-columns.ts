import { distributionRows } from '@/lib/content/report/distribution'
import { dimensions } from '@/lib/content/questionnaires/observation-sheet/2018/dimensions'
import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'
import type { ColumnKind, WorkbookColumn } from '@/lib/core/workbook/column'
import { childColumns, familyColumns } from './person-columns'

const sheet = text('Date din fișa de identificare a riscurilor', 'From the risk identification sheet')
const entry = text('Înscrierea în Registru', 'Registration')
const plan = text('Planul de servicii', 'Service plan')
const monitoring = text('Monitorizarea', 'Monitoring')
const review = text('Revizuirea', 'Review')

const column = (
  group: Text,
  id: string,
  head: string,
  kind: ColumnKind,
  ro: string,
  en: string,
  width = 16,
): WorkbookColumn => ({
  ...{ id, head, kind, group, width, meaning: text(ro, en) },
})

/** Missing answers may leave a row open. */
export const resultChoices = [
  { code: 'yes', label: text('Da', 'yes') },
  { code: 'no', label: text('Nu', 'no') },
  { code: 'open', label: text('Neclar', 'unclear') },
] as const

/** Where a row of the list comes from. */
export const sourceChoices = [
  { code: 'risk-sheet', label: text('fișa de risc din aplicație', 'risk sheet in the application') },
  { code: 'earlier', label: text('registrul ținut anterior', 'register kept before') },
] as const

const letters = ['a', 'b', 'c', 'd', 'e', 'f']

const resultColumns: readonly WorkbookColumn[] = dimensions.flatMap(({ id: dimension, title }, index) =>
  distributionRows.flatMap((row) =>
    (row.kind === 'situation' || row.kind === 'sub-row') && row.dimension === dimension
      ? [
          {
            ...{ id: `result.${row.id}`, head: `${row.id} ${row.label.ro}`, meaning: row.label, width: 12 },
            kind: 'choice' as const,
            choices: resultChoices,
            group: text(
              `Riscuri confirmate: ${letters[index] ?? ''}) ${title.ro}`,
              `Confirmed risks: ${letters[index] ?? ''}) ${title.en}`,
            ),
          },
        ]
      : [],
  ),
)

/** The columns of the Registry of at-risk children (methodology 4.2). */
export const registryColumns: readonly WorkbookColumn[] = [
  ...childColumns,
  column(sheet, 'sheet_number', 'Numărul unic de identificare', 'text', 'AA-NNN/AAAA', 'AA-NNN/YYYY'),
  ...familyColumns(sheet),
  column(
    sheet,
    'filler_name',
    'Completat de: numele și prenumele',
    'text',
    'Cine a încheiat fișa.',
    'Who finished the sheet.',
    22,
  ),
  column(sheet, 'filled_on', 'Data completării', 'day', 'Data fișei.', 'Date of the sheet.', 12),
  ...resultColumns,
  column(
    entry,
    'plan_needed',
    'Este necesar planul de servicii?',
    'yes-no',
    'Da, la orice risc confirmat.',
    'Yes at any confirmed risk.',
  ),
  column(entry, 'registered_on', 'Data înscrierii în Registru', 'day', 'zz.ll.aaaa', 'dd.mm.yyyy', 12),
  column(
    entry,
    'plan_completed_on',
    'Data întocmirii planului de servicii',
    'day',
    'Data dispoziției primarului.',
    'Date of the mayor’s order.',
    12,
  ),
  column(
    entry,
    'case_officer_name',
    'Responsabilul de caz prevenire: numele și prenumele',
    'text',
    'Din plan.',
    'From the plan.',
    24,
  ),
  column(
    entry,
    'case_officer_function',
    'Responsabilul de caz prevenire: funcția',
    'text',
    'Din plan.',
    'From the plan.',
    18,
  ),
  column(
    plan,
    'recommended_benefits',
    'Recomandările planului: prestații',
    'text',
    'Coduri și denumiri, despărțite prin punct și virgulă.',
    'Codes and names, parted by semicolons.',
    40,
  ),
  column(
    plan,
    'recommended_services',
    'Recomandările planului: servicii',
    'text',
    'Coduri și denumiri, despărțite prin punct și virgulă.',
    'Codes and names, parted by semicolons.',
    40,
  ),
  column(
    monitoring,
    'total_risks',
    'Numărul total de situații de risc',
    'number',
    'Situațiile confirmate, fără subpuncte.',
    'Confirmed situations, without sub-rows.',
    10,
  ),
  column(
    monitoring,
    'monitoring_frequency',
    'Frecvența monitorizării (luni)',
    'number',
    '12, 6 sau 3 luni.',
    '12, 6 or 3 months.',
    12,
  ),
  column(
    review,
    'review_needed',
    'Este necesară revizuirea planului?',
    'yes-no',
    'La ultima vizită de monitorizare; gol fără vizită.',
    'At the last monitoring visit; empty without one.',
  ),
  column(
    review,
    'review_on',
    'Data revizuirii planului',
    'day',
    'Versiunea în vigoare a planului.',
    'Of the version in force.',
    12,
  ),
  column(
    review,
    'review_reason',
    'Motivul revizuirii planului',
    'text',
    'Scris la revizuire sau la vizită.',
    'Written at the revision or the visit.',
    30,
  ),
  {
    id: 'source',
    head: 'Sursa rândului',
    group: text('Rândul', 'The row'),
    meaning: text(
      'Registrul ținut anterior: copilul își așteaptă fișa de identificare a riscurilor.',
      'Register kept before: the child waits for a risk identification sheet.',
    ),
    kind: 'choice',
    width: 24,
    choices: sourceChoices,
  },
]
