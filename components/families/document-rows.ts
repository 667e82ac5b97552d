import type { FileRecords } from '@/lib/core/casework/family-file'

export const documentStates = [
  'draft',
  'signed',
  'finished',
  'submitted',
  'returned',
  'approved',
  'replaced',
  'closed',
  'made',
] as const
export type DocumentState = (typeof documentStates)[number]

type Shared = {
  readonly id: string
  readonly date: string
  readonly state: DocumentState
  readonly href: string | null
}

/** A sheet, plan or visit of the file as one line. */
export type DocumentRow = Shared &
  (
    | { readonly kind: 'observation'; readonly sheet: FileRecords['observationSheets'][number] }
    | { readonly kind: 'risk'; readonly sheet: FileRecords['riskSheets'][number] }
    | { readonly kind: 'plan'; readonly plan: FileRecords['plans'][number] }
    | { readonly kind: 'visit'; readonly visit: FileRecords['visits'][number] }
  )

/** What follows what, for documents of one day. */
const chain = ['observation', 'risk', 'plan', 'visit']

const stateOf = (status: string): DocumentState => documentStates.find((state) => state === status) ?? 'draft'
const dayOf = (moment: string) => moment.slice(0, 10)

/** Everything that was written for the family, the latest first. */
export function documentRows({ observationSheets, riskSheets, plans, visits }: FileRecords): DocumentRow[] {
  const rows: DocumentRow[] = [
    ...observationSheets.map((sheet) => ({
      kind: 'observation' as const,
      id: sheet.id,
      date: sheet.filledOn ?? dayOf(sheet.createdAt),
      state: stateOf(sheet.status),
      href: `/observation-sheets/${sheet.id}`,
      sheet,
    })),
    ...riskSheets.map((sheet) => ({
      kind: 'risk' as const,
      id: sheet.id,
      date: sheet.sheetDate,
      state: stateOf(sheet.status),
      href: `/risk-sheets/${sheet.id}`,
      sheet,
    })),
    ...plans.map((plan) => ({
      kind: 'plan' as const,
      id: plan.id,
      date: plan.orderDate ?? dayOf(plan.createdAt),
      state: stateOf(plan.status),
      href: `/plans/${plan.id}`,
      plan,
    })),
    ...visits.map((visit) => ({
      kind: 'visit' as const,
      id: visit.id,
      date: visit.visitedOn,
      state: 'made' as const,
      href: `/schedule/visits/${visit.id}`,
      visit,
    })),
  ]
  const order = (row: DocumentRow) => `${row.date} ${chain.indexOf(row.kind)}`
  return rows.sort((one, other) => (order(one) < order(other) ? 1 : order(one) > order(other) ? -1 : 0))
}
