import type { ColumnSort } from '@/components/ui/sort-link'
import { observatoryHref, type ObservatoryView } from '@/lib/core/casework/observatory-view'

/** The head of a column sorts by it; pressed again, the other way round. */
export function columnSort(view: ObservatoryView, sort: ObservatoryView['sort']): ColumnSort {
  const current = view.sort === sort
  const dir = current && view.dir === 'asc' ? 'desc' : 'asc'
  return {
    href: observatoryHref(view, { sort, dir }),
    direction: current ? (view.dir === 'asc' ? 'ascending' : 'descending') : undefined,
  }
}
