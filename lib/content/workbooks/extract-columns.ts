import { text } from '@/lib/core/questionnaire/questions'
import type { ColumnKind, WorkbookColumn } from '@/lib/core/workbook/column'
import { registryColumns } from './registry-columns'

const period = text('Trimestrul', 'The quarter')

const ofPeriod = (id: string, head: string, kind: ColumnKind, ro: string, en: string, width = 14): WorkbookColumn => ({
  ...{ id, head, kind, width, group: period, meaning: text(ro, en) },
})

/** What the Registry says of a quarter (Law 272/2004 art. 118 par. (1) letter a); methodology 4.2). */
export const extractColumns: readonly WorkbookColumn[] = [
  ...registryColumns,
  ofPeriod(
    'entered',
    'Înscris în trimestru',
    'yes-no',
    'Data înscrierii este în trimestru.',
    'Registered in the quarter.',
  ),
  ofPeriod('closed_on', 'Data ieșirii din Registru', 'day', 'Gol: este în Registru.', 'Empty: in the Registry.', 12),
  ofPeriod('close_reason', 'Motivul ieșirii', 'text', 'Cod sau text.', 'Code or text.', 20),
  ofPeriod('visits', 'Vizite de monitorizare în trimestru', 'number', 'Vizite efectuate.', 'Visits held.', 12),
  ofPeriod(
    'last_visit_on',
    'Data ultimei vizite',
    'day',
    'Până la sfârșitul trimestrului.',
    'By the end of the quarter.',
    12,
  ),
  ofPeriod(
    'missing',
    'Date care lipsesc',
    'text',
    'Titlurile coloanelor obligatorii rămase goale.',
    'Headings of required columns that are empty.',
    40,
  ),
]

/** What has to stand in every row; the plan and the officer once a plan is needed. */
const always = [
  ...['surname', 'given_name', 'cnp', 'birth_date', 'sex', 'head_name', 'village'],
  ...['sheet_number', 'filled_on', 'filler_name', 'registered_on', 'total_risks', 'monitoring_frequency'],
]
const withPlan = ['plan_completed_on', 'case_officer_name', 'case_officer_function']

/** The required columns, for a row whose plan is needed or not. */
export const requiredColumns = (planNeeded: boolean): readonly string[] =>
  planNeeded ? [...always, ...withPlan] : always
