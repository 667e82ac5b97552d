import { suppressTable, type ShownCount } from '@/lib/core/oversight/suppress'
import { isSmall, type Sum } from '@/lib/core/oversight/withhold-cells'
import { sharesByMonth, type MonthCount, type MonthShare } from './shares'

/** A place with the children of its Observatory today and what was counted by month. */
export type CountedPlace = {
  readonly id: number
  readonly name: string
  readonly children: number
  readonly counts: readonly MonthCount[]
}

/** Months from `from` to `month`, told together. */
export type Period = MonthShare & { readonly from: string }

export type PlaceFigures = {
  readonly id: number
  readonly name: string
  readonly children: number
  readonly found: ShownCount
  readonly solved: ShownCount
  readonly open: ShownCount
}

export type WithheldFigures = {
  readonly periods: readonly Period[]
  /** As of the end of the last period. */
  readonly places: readonly PlaceFigures[]
  /** The month since which too few were counted to tell; null: everything is told. */
  readonly untoldSince: string | null
}

/**
 * What may be read of many places without pointing at a child. A month in which one to four were found or solved, or were left, is
 * told together with the next ones; the places stand as at the end of the last month told, so that no two figures of the page can
 * be subtracted to a small one. Nothing after the month `last` is told: where that month is over, the pages of two days of the next
 * one are alike.
 */
export function withholdFigures(all: readonly CountedPlace[], last: string): WithheldFigures {
  const places = all.map((place) => ({ ...place, counts: place.counts.filter(({ month }) => month <= last) }))
  const children = places.reduce((total, place) => total + place.children, 0)
  const months = sharesByMonth(addedUp(places), last, () => children)
  const { periods, untoldSince } = tellable(months)
  return { periods, places: placesUpTo(places, periods.at(-1)?.month ?? ''), untoldSince }
}

const sumOf = (counts: readonly MonthCount[], what: 'found' | 'solved') =>
  counts.reduce((total, count) => total + count[what], 0)

function addedUp(places: readonly CountedPlace[]): readonly MonthCount[] {
  const counts = places.flatMap((place) => place.counts)
  return [...new Set(counts.map(({ month }) => month))].map((month) => {
    const ofMonth = counts.filter((count) => count.month === month)
    return { month, found: sumOf(ofMonth, 'found'), solved: sumOf(ofMonth, 'solved') }
  })
}

function tellable(months: readonly MonthShare[]): Pick<WithheldFigures, 'periods' | 'untoldSince'> {
  const periods: Period[] = []
  let waiting: MonthShare[] = []
  for (const month of months) {
    waiting.push(month)
    const [found, solved] = [sumOf(waiting, 'found'), sumOf(waiting, 'solved')]
    if ([found, solved, month.open].some(isSmall)) continue
    periods.push({ ...month, found, solved, from: waiting[0]?.month ?? month.month })
    waiting = []
  }
  return { periods, untoldSince: waiting[0]?.month ?? null }
}

const figures = ['found', 'solved', 'open'] as const
type Figure = (typeof figures)[number]

function placesUpTo(places: readonly CountedPlace[], month: string): readonly PlaceFigures[] {
  const counted = places.map(({ id, counts }) => {
    const told = counts.filter((count) => count.month <= month)
    const [found, solved] = [sumOf(told, 'found'), sumOf(told, 'solved')]
    return { id: String(id), found, solved, open: found - solved }
  })
  const total = (figure: Figure) => counted.reduce((sum, place) => sum + place[figure], 0)
  const rows = [...counted, { id: 'total', found: total('found'), solved: total('solved'), open: total('open') }]
  const sums: Sum[] = [
    ...rows.map(({ id }) => ({ whole: `${id} found`, parts: [`${id} solved`, `${id} open`] })),
    ...figures.map((figure) => ({ whole: `total ${figure}`, parts: counted.map(({ id }) => `${id} ${figure}`) })),
  ]
  // The totals are told with the months, whatever else has to be withheld.
  const counts = new Map(rows.flatMap((row) => figures.map((figure) => [`${row.id} ${figure}`, row[figure]] as const)))
  const shown = suppressTable(counts, sums, new Set(figures.map((figure) => `total ${figure}`)))
  return places.map(({ id, name, children }) => ({
    id,
    name,
    children,
    found: shown(`${id} found`),
    solved: shown(`${id} solved`),
    open: shown(`${id} open`),
  }))
}
