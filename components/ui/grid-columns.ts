import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  metaHelper,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/react-table'

export type GridColumn = {
  key: string
  header: string
  kind: 'text' | 'number'
  /** Columns that follow each other under one common head. */
  group?: string
  digits?: number
  unit?: string
}

export type GridRow = {
  key: string
  cells: Readonly<Record<string, string | number | null>>
  href?: string
  /** `part` is a row within the one above it. */
  level?: 'main' | 'part'
}

type GridMeta = { column: GridColumn }

/** Text is compared as Romanian does, with ă after a and ș after s. */
const byText = new Intl.Collator('ro', { numeric: true })

export const gridFeatures = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
  columnMeta: metaHelper<GridMeta>(),
})

const helper = createColumnHelper<typeof gridFeatures, GridRow>()

const leaf = (column: GridColumn) =>
  helper.accessor((row) => row.cells[column.key] ?? undefined, {
    id: column.key,
    header: column.header,
    meta: { column },
    sortUndefined: 'last',
    sortDescFirst: column.kind === 'number',
    sortFn:
      column.kind === 'number'
        ? 'basic'
        : (a, b) => byText.compare(String(a.getValue(column.key)), String(b.getValue(column.key))),
  })

type GridDefinition = ReturnType<typeof leaf> | ReturnType<typeof headed>

const headed = (members: readonly [GridColumn, ...GridColumn[]]) =>
  helper.group({
    id: `group-${members[0].key}`,
    header: members[0].group ?? '',
    columns: helper.columns(members.map(leaf)),
  })

/** The declared columns as the table library wants them, neighbours of one group under a common head. */
export const gridColumns = (columns: readonly GridColumn[]) => {
  const runs: [GridColumn, ...GridColumn[]][] = []
  for (const column of columns) {
    const last = runs.at(-1)
    if (column.group !== undefined && last?.[0].group === column.group) last.push(column)
    else runs.push([column])
  }
  return helper.columns(
    runs.flatMap((members): GridDefinition[] =>
      members[0].group === undefined ? members.map(leaf) : [headed(members)],
    ),
  )
}
