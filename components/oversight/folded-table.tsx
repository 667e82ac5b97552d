import type { ReactNode } from 'react'

/** A long table behind what was drawn of it; on paper it stands open. */
export function FoldedTable({ label, open, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="chart-table" open={open}>
      <summary className="link w-fit cursor-pointer py-2">{label}</summary>
      {children}
    </details>
  )
}
