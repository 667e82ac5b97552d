import type { Columns, KeptChange } from './family-file'
import type { TimelineItem, TimelineKind } from './timeline'

const familyColumns = ['head_name', 'village_id', 'street', 'street_no', 'phone'] as const
const childColumns = ['surname', 'given_name', 'birth_date', 'sex', 'cnp', 'no_cnp_reason', 'separated'] as const

/** What may be told of as changed. */
export const changedColumns = [...familyColumns, ...childColumns] as const

/** What a change kept by the trail means to a person; null when it means nothing, as a due date computed anew. */
export function changeItem({ at, userId, table, before, after }: KeptChange): TimelineItem | null {
  if (after === null) return null
  const item = (kind: TimelineKind, facts: TimelineItem['facts'] = {}): TimelineItem => ({
    at,
    userId,
    kind,
    facts,
    href: table === 'service_plan' ? `/plans/${text(after.id)}` : null,
  })
  if (table === 'family') return familyChange(before, after, item)
  if (table === 'child') return childChange(before, after, item)
  return table === 'service_plan' ? planChange(before, after, item) : null
}

type Tell = (kind: TimelineKind, facts?: TimelineItem['facts']) => TimelineItem

function familyChange(before: Columns | null, after: Columns, tell: Tell): TimelineItem | null {
  if (before === null) return null
  if (before.closed_on === null && after.closed_on !== null) {
    return tell('family-closed', { reason: text(after.close_reason) })
  }
  if (before.closed_on !== null && after.closed_on === null) return tell('family-reopened')
  const fields = changed(familyColumns, before, after)
  return fields === '' ? null : tell('family-changed', { fields })
}

function childChange(before: Columns | null, after: Columns, tell: Tell): TimelineItem | null {
  const name = `${text(after.surname)} ${text(after.given_name)}`
  if (before === null) return tell('child-added', { name })
  if (before.left_on === null && after.left_on !== null) {
    return tell('child-left', { name, reason: text(after.left_reason) })
  }
  if (before.left_on !== null && after.left_on === null) return tell('child-returned', { name })
  const fields = changed(childColumns, before, after)
  return fields === '' ? null : tell('child-changed', { name, fields })
}

function planChange(before: Columns | null, after: Columns, tell: Tell): TimelineItem | null {
  if (before === null || before.status === after.status) return null
  if (after.status === 'submitted') return tell('plan-submitted')
  if (after.status === 'closed') return tell('plan-closed', { note: text(after.close_note) })
  return after.status === 'returned' ? tell('plan-returned', { reason: text(after.return_reason) }) : null
}

const changed = (columns: readonly string[], before: Columns, after: Columns): string =>
  columns.filter((column) => before[column] !== after[column]).join(' ')

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
