import type { ReactTable } from '@tanstack/react-table'
import { classNames } from './class-names'
import type { gridFeatures, GridRow } from './grid-columns'
import { Icon } from './icon'
import type { IconName } from './icon-names'

export type GridTable = ReactTable<typeof gridFeatures, GridRow>

const arrows: Record<'asc' | 'desc' | 'none', IconName> = { asc: 'arrow-up', desc: 'arrow-down', none: 'arrow-up-down' }
const spoken = { asc: 'ascending', desc: 'descending' } as const

/** One line of heads, or two where columns are grouped; a press on a head sorts. */
export function GridHead({ table }: { table: GridTable }) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => {
            const sorted = header.column.getIsSorted()
            if (header.isPlaceholder) return <td key={header.id} colSpan={header.colSpan} />
            if (header.subHeaders.length > 0)
              return (
                <th key={header.id} scope="colgroup" colSpan={header.colSpan} className="border-rule border-l">
                  {String(header.column.columnDef.header)}
                </th>
              )
            return (
              <th
                key={header.id}
                scope="col"
                aria-sort={sorted === false ? undefined : spoken[sorted]}
                className={classNames(header.column.columnDef.meta?.column.kind === 'number' && 'number')}
              >
                <button type="button" className="ledger-sort" onClick={header.column.getToggleSortingHandler()}>
                  {String(header.column.columnDef.header)}
                  <Icon name={arrows[sorted === false ? 'none' : sorted]} />
                </button>
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}
