/** One row by column. All rows of a table name the same columns. */
export type Row = Readonly<Record<string, unknown>>
/** Rows by table. */
export type Rows = Record<(typeof tables)[number], Row[]>

/** The tables of the demo, in the order in which they may be written. */
export const tables = [
  'family',
  'child',
  'sheet_counter',
  'observation_sheet',
  'observation_sheet_child',
  'risk_sheet',
  'risk_change',
  'risk_sheet_child',
  'home_visit',
  'registry_entry',
  'child_invisibility',
  'service_plan',
  'plan_line',
  'plan_left_out',
  'monitoring_visit',
  'visit_line',
  'violence_alert',
  'violence_alert_child',
  'escalation',
  'referral',
  'professional_sheet',
  'receipt_counter',
  'child_population',
  'duty_mark',
  'coordinator_assignment',
  'special_protection_child',
  'meeting',
  'meeting_attendance',
  'guidance_request',
  'guidance_note',
] as const

export const noRows = (): Rows => ({
  family: [],
  child: [],
  sheet_counter: [],
  observation_sheet: [],
  observation_sheet_child: [],
  risk_sheet: [],
  risk_change: [],
  risk_sheet_child: [],
  home_visit: [],
  registry_entry: [],
  child_invisibility: [],
  service_plan: [],
  plan_line: [],
  plan_left_out: [],
  monitoring_visit: [],
  visit_line: [],
  violence_alert: [],
  violence_alert_child: [],
  escalation: [],
  referral: [],
  professional_sheet: [],
  receipt_counter: [],
  child_population: [],
  duty_mark: [],
  coordinator_assignment: [],
  special_protection_child: [],
  meeting: [],
  meeting_attendance: [],
  guidance_request: [],
  guidance_note: [],
})

export function addRows(rows: Rows, more: Partial<Rows>): void {
  for (const table of tables) rows[table].push(...(more[table] ?? []))
}
