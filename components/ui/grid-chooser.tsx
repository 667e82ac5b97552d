import { Choice } from './choice'
import type { GridTable } from './grid-head'
import { Icon } from './icon'

/** Which columns are shown; the first one, which names the row, always is. */
export function GridChooser({ table, label }: { table: GridTable; label: string }) {
  return (
    <details className="menu screen-only mb-2 w-fit">
      <summary className="button button-secondary button-small">
        <Icon name="table" />
        {label}
        <Icon name="chevron-down" />
      </summary>
      <div className="menu-panel menu-panel-left grid max-h-96 gap-1 overflow-y-auto p-2">
        {table
          .getAllLeafColumns()
          .slice(1)
          .map((column) => (
            <Choice
              key={column.id}
              type="checkbox"
              label={String(column.columnDef.header)}
              checked={column.getIsVisible()}
              onChange={column.getToggleVisibilityHandler()}
            />
          ))}
      </div>
    </details>
  )
}
