import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import type { FileRecords, KeptChange, ObservationEntry, PlanEntry, RegistrySpell, RiskEntry } from './family-file'
import { countyItems, type CountySignals } from './county-items'
import { changeItem } from './timeline-changes'

/** One thing that happened to a family: when ("2026-05-07" or an ISO moment), by whom, what, and with which facts. */
export type TimelineItem = {
  readonly at: string
  readonly userId: string | null
  readonly kind: TimelineKind
  readonly facts: Readonly<Record<string, string | number>>
  /** The page of the record, where it has one. */
  readonly href: string | null
}

export type TimelineKind =
  | 'family-added'
  | 'family-changed'
  | 'family-closed'
  | 'family-reopened'
  | 'child-added'
  | 'child-changed'
  | 'child-left'
  | 'child-returned'
  | 'observation-begun'
  | 'observation-clear'
  | 'observation-suspicion'
  | 'risk-begun'
  | 'risk-finished'
  | 'registry-entered'
  | 'registry-left'
  | 'plan-begun'
  | 'plan-submitted'
  | 'plan-returned'
  | 'plan-approved'
  | 'plan-closed'
  | 'visit-made'
  | 'alert-raised'
  | 'alert-dismissed'
  | 'alert-sent'
  | 'alert-received'
  | 'alert-verified'
  | 'escalation-sent'
  | 'escalation-received'
  | 'escalation-advised'

type FamilyEntry = { readonly createdAt: string; readonly createdBy: string }

/**
 * The history of a family, the latest first. What has a record of its own is told by the record, which knows its own day;
 * the trail tells of changes to names, addresses, children and plans.
 */
export function timeline(
  family: FamilyEntry,
  records: FileRecords,
  changes: readonly KeptChange[],
  signals: CountySignals = { alerts: [], escalations: [] },
): TimelineItem[] {
  const added = changes.find(({ table, before }) => table === 'family' && before === null)?.at
  const told = changes.filter(({ table, before, at }) => !(table === 'child' && before === null && at === added))
  const items: TimelineItem[] = [
    { at: family.createdAt, userId: family.createdBy, kind: 'family-added', facts: {}, href: null },
    ...told.flatMap((change) => changeItem(change) ?? []),
    ...registryItems(records),
    ...records.observationSheets.map(observationItem),
    ...records.riskSheets.map(riskItem),
    ...records.plans.flatMap(planItems),
    ...records.visits.map(({ visitedOn, createdBy, planned }) => ({
      at: visitedOn,
      userId: createdBy,
      kind: 'visit-made' as const,
      facts: { planned: planned ? 'yes' : 'no' },
      href: null,
    })),
    ...countyItems(signals),
  ]
  return items.sort((one, other) => (moment(one) < moment(other) ? 1 : moment(one) > moment(other) ? -1 : 0))
}

/** What is known by its day alone stands in the middle of it. */
const moment = ({ at }: TimelineItem): string => (at.length === 10 ? `${at}T12:00` : at)

function observationItem(sheet: ObservationEntry): TimelineItem {
  const href = `/observation-sheets/${sheet.id}`
  if (sheet.signedAt === null) {
    return { at: sheet.createdAt, userId: sheet.createdBy, kind: 'observation-begun', facts: {}, href }
  }
  const kind = sheet.needed === true ? 'observation-suspicion' : 'observation-clear'
  const facts = { number: sheet.number ?? '', visitor: sheet.visitorName, visitOn: sheet.visitOn ?? '' }
  return { at: sheet.signedAt, userId: sheet.signedBy, kind, facts, href }
}

function riskItem(sheet: RiskEntry): TimelineItem {
  const href = `/risk-sheets/${sheet.id}`
  return sheet.finishedAt === null
    ? { at: sheet.createdAt, userId: sheet.createdBy, kind: 'risk-begun', facts: {}, href }
    : {
        at: sheet.finishedAt,
        userId: sheet.finishedBy,
        kind: 'risk-finished',
        facts: { situations: sheet.situations ?? 0, open: sheet.situations === 0 ? sheet.undetermined.length : 0 },
        href,
      }
}

function planItems(plan: PlanEntry): TimelineItem[] {
  const href = `/plans/${plan.id}`
  const begun: TimelineItem = { at: plan.createdAt, userId: plan.createdBy, kind: 'plan-begun', facts: {}, href }
  if (plan.orderNumber === null || plan.orderDate === null || plan.decidedAt === null) return [begun]
  const facts = { number: plan.orderNumber, date: plan.orderDate }
  return [begun, { at: plan.decidedAt, userId: plan.decidedBy, kind: 'plan-approved', facts, href }]
}

/** Children who enter or leave the Registry on the same day are told of together, after the risk sheet that moved them. */
function registryItems({ registry: spells, riskSheets }: FileRecords): TimelineItem[] {
  const momentOf = (day: string) =>
    riskSheets.find(({ finishedAt }) => finishedAt !== null && romanianDay(new Date(finishedAt)) === day)?.finishedAt ??
    day
  const told = (
    day: string,
    kind: TimelineKind,
    some: readonly RegistrySpell[],
    reason: string | null,
  ): TimelineItem => ({
    at: momentOf(day),
    userId: null,
    kind,
    facts: {
      names: some.map(({ childName }) => childName).join(', '),
      count: some.length,
      ...(reason === null ? {} : { reason }),
    },
    href: null,
  })
  const entries = new Set(spells.map(({ registeredOn }) => registeredOn))
  const exits = new Map(
    spells.flatMap(({ closedOn, closeReason: reason }) =>
      closedOn === null ? [] : [[`${closedOn} ${reason}`, { closedOn, reason }] as const],
    ),
  )
  return [
    ...[...entries].map((day) =>
      told(
        day,
        'registry-entered',
        spells.filter(({ registeredOn }) => registeredOn === day),
        null,
      ),
    ),
    ...[...exits.values()].map(({ closedOn, reason }) =>
      told(
        closedOn,
        'registry-left',
        spells.filter((spell) => spell.closedOn === closedOn && spell.closeReason === reason),
        reason,
      ),
    ),
  ]
}
