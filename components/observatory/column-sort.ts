import type { ColumnSort } from '@/components/ui/sort-link'
import { observatoryHref, type ObservatoryView } from '@/lib/core/casework/observatory-view'

/** The head of a column sorts by it, the most situations first; pressed again, the other way round. */
export function columnSort(view: ObservatoryView, sort: ObservatoryView['sort']): ColumnSort {
  const current = view.sort === sort
  const first = sort === 'situations' ? 'desc' : 'asc'
  const other = view.dir === 'asc' ? 'desc' : 'asc'
  return {
    href: observatoryHref(view, { sort, dir: current ? other : first }),
    direction: current ? (view.dir === 'asc' ? 'ascending' : 'descending') : undefined,
  }
}
