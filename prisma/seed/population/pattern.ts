import { addRows, noRows, type Row, type Rows, tables } from '../demo/records/rows'
import { alertRows } from '../demo/records/alert-rows'
import { escalationRows } from '../demo/records/escalation-rows'
import { familyRows } from '../demo/records/family-rows'
import { homeVisitRows } from '../demo/records/home-visit-rows'
import { observationRows } from '../demo/records/observation-rows'
import { planRows } from '../demo/records/plan-rows'
import { protectionRows } from '../demo/records/protection-rows'
import { referralRows } from '../demo/records/referral-rows'
import { riskRows } from '../demo/records/risk-rows'
import { standingOf } from '../demo/records/standing'
import { unknownRows } from '../demo/records/unknown-rows'
import { randomFrom } from '../demo/random'
import type { CaseStory } from '../demo/story/case-story'
import type { ColumnKind } from './copy-text'
import { copyValue } from './copy-text'
import { type CountedDuty, familyDuties } from './family-duties'
import { mark } from './marks'
import { type Cast, maskedKey, maskedPlace, maskedWorker } from './masked-family'
import { registeredOn } from './quiet-story'
import { readSlots, type Slot } from './slots'
import { cutStencil, slotNumbers, type Stencil } from './stencil'
import { trailRows } from './trail-rows'

/** Tables that the load writes, in the order in which they may be written. */
export const loadedTables = [...tables, 'audit_log', 'duty_count'] as const
export type LoadedTable = (typeof loadedTables)[number]

/** A family with everything on its file, ready to be copied under other names. */
export type Pattern = {
  readonly cast: Cast
  /** What stands in each slot of the stencils. */
  readonly slots: readonly Slot[]
  /** Lines for COPY, by table and columns. */
  readonly lines: readonly { readonly table: LoadedTable; readonly columns: string; readonly stencil: Stencil }[]
  readonly registeredOn: string
  /** A signed sheet stands in the register. */
  readonly numbered: boolean
  /** Days of the mayor's orders, in the order of their marks. */
  readonly orders: readonly string[]
  /** On its file, those in special protection among them. */
  readonly children: number
  readonly childrenAtHome: number
  readonly enteredAt: string
  readonly closed: boolean
  readonly duties: readonly CountedDuty[]
}

export type Setting = {
  readonly today: string
  /** The moment at which duties are counted, ISO in UTC. */
  readonly at: string
  readonly kindOf: (table: LoadedTable, column: string) => ColumnKind
}

const familyParts = [
  familyRows,
  observationRows,
  riskRows,
  homeVisitRows,
  unknownRows,
  planRows,
  alertRows,
  escalationRows,
]

export function patternOf(story: CaseStory, cast: Cast, setting: Setting): Pattern {
  const plans = [story.planBefore, story.plan].flatMap((plan) => (plan?.orderOn ? plan : []))
  const orders = new Map(plans.map(({ id }, index) => [id, mark(`order${index}`)]))
  const rows = rowsOf(story, orders, setting.today)
  const slots = slotNumbers()
  const lines = linesByColumns([...entriesOf(rows), ['audit_log', trailRows(rows)]], setting.kindOf).map((line) => ({
    ...line,
    stencil: cutStencil(line.text, slots.of),
  }))
  const filledOn = story.observation?.filledOn ?? null
  return {
    cast,
    slots: readSlots(slots.names),
    lines: lines.map(({ table, columns, stencil }) => ({ table, columns, stencil })),
    registeredOn: registeredOn(story),
    numbered: story.observation !== null,
    orders: plans.map(({ orderOn }) => orderOn ?? ''),
    children: rows.child.length,
    childrenAtHome: rows.child.filter(({ separated }) => separated === false).length,
    enteredAt: story.enteredAt,
    closed: story.closed !== null,
    duties: familyDuties(
      story,
      {
        intakes: rows.referral.map((row) => ({
          id: String(row.id),
          familyId: story.id,
          loggedAt: String(row.received_at),
          sheetFilledAt: filledOn,
          closedAt: null,
        })),
        protectedChildren: rows.special_protection_child.map((row) => ({
          id: String(row.id),
          familyId: story.id,
          listedAt: String(row.listed_at),
          riskSheetOn: story.risk?.finish ? story.risk.sheet.sheetDate : null,
          excusedAt: null,
        })),
      },
      setting.at,
    ),
  }
}

function rowsOf(story: CaseStory, orders: ReadonlyMap<string, string>, today: string): Rows {
  const place = { commune: maskedPlace.commune, key: maskedKey, worker: maskedWorker, today }
  const file = {
    ...place,
    story,
    sheetNumber: story.observation ? mark('sheetNumber') : null,
    orderNumber: (planId: string) => orders.get(planId) ?? null,
  }
  const rows = noRows()
  for (const part of familyParts) addRows(rows, part(file))
  // The county has no name in a pattern.
  rows.observation_sheet = rows.observation_sheet.map((row) => ({ ...row, identification: namedCounty(row) }))
  rows.monitoring_visit = rows.monitoring_visit.map((row, nth) => ({ ...row, ...timelinessOf(story, nth) }))
  const ofCommune = { ...place, cases: [story], many: false, random: randomFrom(`beside ${story.id}`) }
  rows.referral.push(...referralRows(ofCommune).referral.filter(({ family_id }) => family_id !== null))
  addRows(rows, protectionRows(ofCommune))
  return rows
}

/** By when the nth visit was due, as it stood on that day, and why it came later. */
function timelinessOf(story: CaseStory, nth: number): Row {
  const visit = story.visits[nth]
  if (visit === undefined) throw new RangeError('no such visit')
  const before = { ...story, closed: null, visits: story.visits.slice(0, nth) }
  const due = standingOf(before, visit.visitedOn).monitoringDueOn
  const late = visit.planned && due !== null && visit.visitedOn > due
  return { due_on: due, late_reason: late ? 'Familia nu a fost acasă la vizita anterioară.' : '' }
}

const namedCounty = ({ identification }: Row): unknown =>
  typeof identification === 'object' && identification !== null
    ? { ...identification, county: mark('countyName') }
    : identification

const entriesOf = (rows: Rows): [LoadedTable, Row[]][] => tables.map((table) => [table, rows[table]])

/** The rows as lines for COPY; rows that name other columns stand apart. */
export function linesByColumns(
  entries: readonly (readonly [LoadedTable, readonly Row[]])[],
  kindOf: Setting['kindOf'],
): { readonly table: LoadedTable; readonly columns: string; readonly text: string }[] {
  const texts = new Map<string, { table: LoadedTable; columns: string; text: string }>()
  for (const [table, rows] of entries)
    for (const row of rows) {
      const names = Object.keys(row)
      const columns = names.join(', ')
      const line = `${names.map((name) => copyValue(row[name], kindOf(table, name))).join('\t')}\n`
      const same = texts.get(`${table} ${columns}`)
      if (same === undefined) texts.set(`${table} ${columns}`, { table, columns, text: line })
      else same.text += line
    }
  return [...texts.values()]
}
