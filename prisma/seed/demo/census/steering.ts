import { mostSituations } from '@/lib/content/published/2018/households'
import { childrenByCumulation, cumulationAims, dimensionAims, povertyByChildren, povertyByRow, rowAims } from './aims'
import type { Household } from './household'
import { numberOfRow, type Profile, rowIds } from './profile'

/** A sum over households that is steered to an aim. `unit`: a deviation of so much costs one. */
export type Cell = { readonly aim: number; readonly unit: number }

/** Adds what a household puts into each cell. */
export type Contribute = (cell: number, amount: number) => void

const classFrom = [0, 1, 2, 6, 11, 16]
export const classOf = (situations: number): number => classFrom.findLastIndex((from) => situations >= from)

/** The cells that the census is steered by, and what a household puts into them. */
export function steering(households: readonly Household[]) {
  const cells: Cell[] = []
  const cell = (aim: number, unit: number): number => cells.push({ aim, unit }) - 1

  const sizes = { without: 0, withSps: 0, children: 0, childrenWithout: 0, childrenWithSps: 0, childless: 0 }
  for (const { sps, children } of households) {
    sizes[sps ? 'withSps' : 'without'] += 1
    sizes.children += children.length
    sizes[sps ? 'childrenWithSps' : 'childrenWithout'] += children.length
    if (sps && children.length === 0) sizes.childless += 1
  }
  /** A share of so many, right to a tenth of a point or to a part of one household. */
  const share = (percent: number, of: number): number => cell((percent * of) / 100, Math.max(of / 1000, 0.5))

  const ofRows = rowAims.map(({ row, without, withSps, children, direct }) => ({
    number: numberOfRow(row),
    households: [share(without, sizes.without), share(withSps, sizes.withSps)],
    children: row === '1d' ? null : share(children, sizes.children),
    direct: direct === undefined ? null : share(direct, sizes.children),
  }))
  const ofDimensions = dimensionAims.map(({ row, without, withSps, children }) => ({
    bit: 1 << Number(row),
    social: row === '2',
    households: [share(without, sizes.without), share(withSps, sizes.withSps)],
    children: share(children, sizes.children),
  }))

  const columns = [
    { aims: cumulationAims.without, of: sizes.without },
    { aims: cumulationAims.withoutChildHome, of: sizes.childless },
    { aims: cumulationAims.withChildHome, of: sizes.withSps - sizes.childless },
  ].map(({ aims, of }) => ({
    classes: aims.classes.map((percent) => share(percent, of)),
    sum: cell(aims.mean * of, Math.max(0.005 * of, 1)),
    squares: cell((aims.deviation ** 2 + aims.mean ** 2) * of, Math.max(0.2 * of, 20)),
  }))
  const childClasses = [
    childrenByCumulation.without.map((percent) => share(percent, sizes.childrenWithout)),
    childrenByCumulation.withSps.map((percent) =>
      cell((percent * sizes.childrenWithSps) / 100, sizes.childrenWithSps / 100),
    ),
  ]
  const beyond = cell(0, 0.05)

  const bySize = povertyByChildren.map((percent, index) => {
    const count = households.filter(({ children }) => Math.min(children.length, 5) === index + 1).length
    return share(percent, count)
  })
  const byRow = Object.entries(povertyByRow).map(([row, percent]) => {
    const aims = rowAims.find((aim) => aim.row === row)
    const expected = aims
      ? (aims.without * sizes.without + aims.withSps * sizes.withSps) / 100
      : countOf(households, row)
    return { number: numberOfRow(row), cell: share(percent, expected) }
  })
  const poor = numberOfRow('1a')

  const rowCells = [0, 1].map((group) => byNumber(ofRows, ({ households }) => households[group] ?? null))
  const childCells = byNumber(ofRows, ({ children }) => children)
  const directCells = byNumber(ofRows, ({ direct }) => direct)

  const contribute = ({ sps, children }: Household, profile: Profile, sign: number, add: Contribute): void => {
    const { rows, direct, situations, dimensions } = profile
    const group = sps ? 1 : 0
    const count = children.length * sign
    const householdCells = rowCells[group]
    for (let number = 0; number < rows.length; number++) {
      if (rows[number] === 0) continue
      const ofHouseholds = householdCells?.[number] ?? -1
      const ofChildren = childCells[number] ?? -1
      const ofDirect = directCells[number] ?? -1
      if (ofHouseholds >= 0) add(ofHouseholds, sign)
      if (ofChildren >= 0) add(ofChildren, count)
      if (ofDirect >= 0) add(ofDirect, sign * (direct[number] ?? 0))
    }
    for (const dimension of ofDimensions) {
      if ((dimensions & dimension.bit) === 0) continue
      add(dimension.children, count)
      if (!(sps && dimension.social) || hasOtherSocial(rows)) add(dimension.households[group] ?? 0, sign)
    }
    const column = columns[sps ? (children.length === 0 ? 1 : 2) : 0]
    const reached = classOf(situations)
    if (column) {
      add(column.classes[reached] ?? 0, sign)
      add(column.sum, sign * situations)
      add(column.squares, sign * situations * situations)
    }
    add(childClasses[group]?.[reached] ?? 0, count)
    if (situations > mostSituations) add(beyond, sign * (situations - mostSituations))
    if (rows[poor] !== 1) return
    const size = bySize[Math.min(children.length, 5) - 1]
    if (size !== undefined) add(size, sign)
    for (const row of byRow) if (rows[row.number] === 1) add(row.cell, sign)
  }
  return { cells, contribute }
}

const socialRows = rowIds.flatMap((id, number) => (id.startsWith('2') && id !== '2f' ? number : []))
const hasOtherSocial = (rows: Uint8Array): boolean => socialRows.some((number) => rows[number] === 1)
/** Numbers of cells by row; -1 for none. */
function byNumber<Aim extends { readonly number: number }>(
  aims: readonly Aim[],
  cellOf: (aim: Aim) => number | null,
): Int32Array {
  const cells = new Int32Array(rowIds.length).fill(-1)
  for (const aim of aims) cells[aim.number] = cellOf(aim) ?? -1
  return cells
}

const countOf = (households: readonly Household[], row: string): number =>
  households.filter(({ care }) => (row === '2c' ? care === 'away' : care === 'kin' || care === 'foster')).length
