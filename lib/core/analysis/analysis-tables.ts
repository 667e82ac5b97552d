import { compare, type Compared, type PublishedCell } from './comparison'
import { riskClasses } from './cumulated-risks'
import { householdSizes } from './household-sizes'
import { type ReadCount, shownMoments, shownShare, without } from './shown-share'
import { columns, groups, type Group, netRow, type TallyRows } from './tally'
import type { ReadTally } from './read-tally'

export type TableUnit = 'percent' | 'situations'

/** A row by the code of its risk, or by the name of its class. */
export type AnalysisRow = {
  readonly key: string
  readonly unit: TableUnit
  readonly cells: readonly Compared[]
}

/** A table of the census beside the published one; `columns` are the names of its columns. */
export type AnalysisTable = {
  readonly id: string
  readonly columns: readonly string[]
  readonly rows: readonly AnalysisRow[]
}

/** The tables as they were published. Columns stand in the order of the computed ones. */
export type PublishedTables = {
  readonly table1: Readonly<Record<string, readonly PublishedCell[]>>
  readonly table6: Readonly<Record<string, readonly PublishedCell[]>>
  /** Tables 7 to 12 by name, in the order of their rows: without, with a child in special protection, all. */
  readonly byProtection: readonly {
    readonly id: string
    readonly rows: readonly { readonly code: string; readonly cells: readonly PublishedCell[] }[]
  }[]
  readonly net: { readonly table: string; readonly after: string; readonly share: PublishedCell }
  readonly table13: Readonly<
    Record<
      string,
      { readonly classes: Readonly<Record<string, number>>; readonly mean: number; readonly sd: number | null }
    >
  >
}

/** A part of a base, in percent, beside the published share. */
const share = (part: ReadCount, base: ReadCount, published: PublishedCell): Compared =>
  compare(shownShare(part, base), published, told(base))

/** A cell of which there is nothing to count, beside what was printed. */
const nothing = (published: PublishedCell): Compared => compare(null, published, null)

const told = ({ count, exact }: ReadCount): number | null => (exact ? count : null)

const percentRow = (key: string, cells: readonly Compared[]): AnalysisRow => ({ key, unit: 'percent', cells })

/** Table 1 of all households, or of those without or with a child in special protection; published are those of all. */
export function table1Of(
  tally: ReadTally,
  { rows, beside }: TallyRows,
  published: PublishedTables['table1'],
  group: Group,
): AnalysisTable {
  const n = tally(`n.${group}`)
  const c = tally(`c.${group}`)
  return {
    id: 'table1',
    columns: ['households', 'inHouseholds', 'exposed'],
    rows: rows
      .filter(({ code }) => !beside.includes(code))
      .map(({ code, hasDirect }) => {
        const printed = group === 'total' ? published[code] : undefined
        return percentRow(code, [
          share(tally(`h.${code}.${group}`), n, printed?.[0] ?? null),
          share(tally(`k.${code}.${group}`), c, printed?.[1] ?? null),
          hasDirect ? share(tally(`x.${code}.${group}`), c, printed?.[2] ?? null) : nothing(printed?.[2] ?? null),
        ])
      }),
  }
}

const inPrint = ['without', 'with', 'total'] as const

/** Table 6: households, and the children in them, by children at home. */
export const table6Of = (tally: ReadTally, published: PublishedTables['table6']): AnalysisTable => ({
  id: 'table6',
  columns: [...inPrint.map((group) => `households-${group}`), ...inPrint.map((group) => `children-${group}`)],
  rows: householdSizes.map((size) =>
    percentRow(size, [
      ...inPrint.map((group, place) =>
        share(tally(`s.${size}.${group}`), tally(`n.${group}`), published[size]?.[place] ?? null),
      ),
      ...inPrint.map((group, place) =>
        share(tally(`t.${size}.${group}`), tally(`c.${group}`), published[size]?.[place + 3] ?? null),
      ),
    ]),
  ),
})

/** Tables 7 to 12: risks of households without and with a child in special protection. */
export function tablesByProtection(
  tally: ReadTally,
  { byProtection, net }: Pick<PublishedTables, 'byProtection' | 'net'>,
): readonly AnalysisTable[] {
  const row = (code: string, cells: readonly PublishedCell[], of: readonly Group[] = groups) =>
    percentRow(
      code,
      inPrint.map((group, place) =>
        of.includes(group)
          ? share(tally(`h.${code}.${group}`), tally(`n.${group}`), cells[place] ?? null)
          : nothing(cells[place] ?? null),
      ),
    )
  return byProtection.map(({ id, rows }) => ({
    id,
    columns: inPrint,
    rows: rows.flatMap(({ code, cells }) => [
      row(code, cells),
      ...(id === net.table && code === net.after ? [row(netRow, [null, net.share, null], ['with'])] : []),
    ]),
  }))
}

/** Table 13: households by the situations they cumulate, with mean and standard deviation. */
export function table13Of(tally: ReadTally, published: PublishedTables['table13']): AnalysisTable {
  const moments = columns.map((column) =>
    shownMoments(tally(`sum.${column}`), tally(`sq.${column}`), tally(`n.${column}`)),
  )
  return {
    id: 'table13',
    columns,
    rows: [
      ...riskClasses.map((name) =>
        percentRow(
          name,
          columns.map((column) =>
            share(tally(`r.${name}.${column}`), tally(`n.${column}`), published[column]?.classes[name] ?? null),
          ),
        ),
      ),
      {
        key: 'mean',
        unit: 'situations',
        cells: columns.map((column, place) =>
          compare(moments[place]?.mean ?? null, published[column]?.mean ?? null, told(tally(`n.${column}`))),
        ),
      },
      {
        key: 'sd',
        unit: 'situations',
        cells: columns.map((column, place) =>
          compare(moments[place]?.sd ?? null, published[column]?.sd ?? null, told(tally(`n.${column}`))),
        ),
      },
    ],
  }
}

export type PublishedPictures = {
  readonly figure2: Readonly<Record<string, PublishedCell>>
  readonly figure3: readonly { readonly code: string; readonly share: PublishedCell }[]
  readonly figure4: readonly { readonly code: string; readonly cells: readonly [PublishedCell, PublishedCell] }[]
  readonly figure6: Readonly<Record<string, readonly [PublishedCell, PublishedCell]>>
}

/** What Figures 2 to 6 draw. */
export function picturesOf(
  tally: ReadTally,
  published: PublishedPictures,
  tables: Pick<PublishedTables, 'byProtection' | 'net'>,
  poor: string,
): readonly AnalysisTable[] {
  const n = tally('n.total')
  const poorHouseholds = tally(`h.${poor}.total`)
  const notPoor = without(n, poorHouseholds)
  const dimensions = tables.byProtection.flatMap(({ id, rows: [first] }) => (first ? [{ id, ...first }] : []))
  return [
    {
      id: 'figure2',
      columns: ['poverty'],
      rows: householdSizes
        .slice(1)
        .map((size) =>
          percentRow(size, [share(tally(`p.${size}`), tally(`s.${size}.total`), published.figure2[size] ?? null)]),
        ),
    },
    {
      id: 'figure3',
      columns: ['poverty'],
      rows: published.figure3.map(({ code, share: printed }) =>
        percentRow(code, [
          code === 'total'
            ? share(poorHouseholds, n, printed)
            : share(tally(`q.${code}`), tally(`h.${code}.total`), printed),
        ]),
      ),
    },
    {
      id: 'figure4',
      columns: ['notPoor', 'poor'],
      rows: published.figure4.map(({ code, cells }) =>
        percentRow(code, [
          share(tally(`nq.${code}`), notPoor, cells[0]),
          share(tally(`q.${code}`), poorHouseholds, cells[1]),
        ]),
      ),
    },
    {
      id: 'figure5',
      columns: ['without', 'with'],
      rows: dimensions.map(({ id, code, cells }) => {
        const net = id === tables.net.table
        return percentRow(code, [
          share(tally(`h.${code}.without`), tally('n.without'), cells[0] ?? null),
          share(tally(`h.${net ? netRow : code}.with`), tally('n.with'), net ? tables.net.share : (cells[1] ?? null)),
        ])
      }),
    },
    {
      id: 'figure6',
      columns: ['without', 'with'],
      rows: riskClasses.map((name) =>
        percentRow(
          name,
          (['without', 'with'] as const).map((group, place) =>
            share(tally(`d.${name}.${group}`), tally(`c.${group}`), published.figure6[name]?.[place] ?? null),
          ),
        ),
      ),
    },
  ]
}
