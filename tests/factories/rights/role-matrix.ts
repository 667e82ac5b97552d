import type { Role } from '@/lib/core/access/actor'

// Which role reads and writes which table of a commune, tried on real rows under the app's own database role.
// R read, I insert, U update, D delete.

export const matrix: Record<string, Partial<Record<Role, string>>> = {
  // Families, children and places in the Registry are closed, never deleted.
  family: { spas_worker: 'RIU', mayor: 'R' },
  // The mayor is given names in plans alone (tests/db/plans).
  child: { spas_worker: 'RIU' },
  sheet_counter: { spas_worker: 'RIUD' },
  observation_sheet: { spas_worker: 'RIUD' },
  observation_sheet_child: { spas_worker: 'RI' },
  risk_sheet: { spas_worker: 'RIUD' },
  risk_change: { spas_worker: 'RI' },
  risk_sheet_child: { spas_worker: 'RI' },
  registry_entry: { spas_worker: 'RIU' },
  // A draft: the mayor's part begins when it is submitted (tests/db/plan-decisions).
  service_plan: { spas_worker: 'RIUD', mayor: 'R' },
  // What the mayor returned and nobody else: tests/db/tenancy/sql-attacks.
  plan_return: { mayor: 'R' },
  plan_left_out: { spas_worker: 'RIUD' },
  plan_answer: { spas_worker: 'RIUD' },
  // The mayor reads the lines of a plan that was put forward: tests/db/plans.
  plan_line: { spas_worker: 'RIUD' },
  // What was recorded changes by a correction alone: tests/db/corrections.
  monitoring_visit: { spas_worker: 'RIU' },
  visit_line: { spas_worker: 'RIU' },
  // One of a visit; those of the county: tests/db/corrections-of-county.
  correction: { spas_worker: 'RI' },
  child_population: { spas_worker: 'RIUD', mayor: 'R' },
  invitation: { spas_worker: 'RI' },
  // Of the copies, the mayor reads those of plans that were put forward (tests/db/attachments); the one here hangs on a draft.
  attachment: { spas_worker: 'RI' },
  violence_alert: { spas_worker: 'RIU', dgaspc_intervention: 'RU' },
  violence_alert_child: { spas_worker: 'RIUD' },
  escalation: { spas_worker: 'RIU', dgaspc_intervention: 'RU' },
  violence_count: {
    spas_worker: 'R',
    dgaspc_coordinator: 'R',
    dgaspc_intervention: 'R',
    dgaspc_monitoring: 'R',
    anpdca_analyst: 'R',
  },
  county_clock: { spas_worker: 'R', dgaspc_coordinator: 'R', dgaspc_intervention: 'R', dgaspc_monitoring: 'R' },
  referral: { spas_worker: 'RIU' },
  home_visit: { spas_worker: 'RIU' },
  // A draft of the professional who acts here; what others and SPAS see of it: tests/db/professional-sheets.
  professional_sheet: { professional: 'RIUD' },
  receipt_counter: {},
  child_invisibility: { spas_worker: 'RIUD' },
  invisible_child_count: { spas_worker: 'R', dgaspc_coordinator: 'R', dgaspc_monitoring: 'R', anpdca_analyst: 'R' },
  duty_mark: { spas_worker: 'RID' },
  duty_count: { spas_worker: 'RI', mayor: 'R', dgaspc_coordinator: 'R', dgaspc_monitoring: 'R' },
  coordinator_assignment: {
    spas_worker: 'R',
    mayor: 'R',
    spas_admin: 'R',
    dgaspc_coordinator: 'RI',
    dgaspc_intervention: 'R',
    dgaspc_monitoring: 'R',
  },
  // The own ones; of ended_at alone also an update (tests/db/county).
  case_access: { spas_worker: 'R', dgaspc_coordinator: 'RI' },
  special_protection_child: { spas_worker: 'RU', dgaspc_coordinator: 'RIU', dgaspc_monitoring: 'RIU' },
  meeting_attendance: { spas_worker: 'R', mayor: 'R', dgaspc_coordinator: 'RI', dgaspc_monitoring: 'R' },
  // A draft; what becomes of it when it is handed in: tests/db/report-editions.
  report_edition: { spas_worker: 'RIUD' },
  // Kept for good, whoever asks: tests/db/quarterly-extract, tests/db/registry-import.
  quarterly_extract: { spas_worker: 'RI' },
  earlier_registry_entry: { spas_worker: 'RI' },
  guidance_request: { spas_worker: 'RI', dgaspc_coordinator: 'RU', dgaspc_monitoring: 'R' },
  guidance_note: { spas_worker: 'RU', dgaspc_coordinator: 'RI', dgaspc_monitoring: 'R' },
  commune_day_count: { spas_worker: 'R', mayor: 'R', dgaspc_coordinator: 'R', dgaspc_monitoring: 'R' },
  commune_count_age: { spas_worker: 'R', mayor: 'R', dgaspc_coordinator: 'R', dgaspc_monitoring: 'R' },
  commune_analysis: { dgaspc_coordinator: 'R', dgaspc_monitoring: 'R', anpdca_analyst: 'R' },
  // Of the rounds alone.
  commune_stale: {},
  analysis_stale: {},
  access_log: { spas_worker: 'RI', mayor: 'I' },
  audit_log: { spas_worker: 'R' },
  family_state_count: {
    spas_worker: 'R',
    mayor: 'R',
    dgaspc_coordinator: 'R',
    dgaspc_monitoring: 'R',
    anpdca_analyst: 'R',
  },
}
