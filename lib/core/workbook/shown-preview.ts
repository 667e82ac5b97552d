import type { CellFault } from './find-columns'

/** What is shown of an uploaded Observatory before it is entered, and once it was (`done`). */
export type ShownPreview = {
  readonly id: string
  readonly done: boolean
  readonly counts: {
    readonly families: number
    readonly children: number
    readonly sheets: number
    readonly visits: number
  }
  readonly faults: readonly CellFault[]
  readonly ignored: readonly string[]
  readonly matches: readonly {
    readonly row: number
    readonly familyId: string
    readonly headName: string
    readonly child: string
  }[]
  readonly twins: readonly { readonly row: number; readonly other: number; readonly name: string }[]
  /** The first hundred. */
  readonly families: readonly {
    readonly row: number
    readonly headName: string
    readonly village: string
    /** Of the sheet; null: no sheet, '': one that gets a number of the commune. */
    readonly number: string | null
    readonly children: readonly string[]
  }[]
}
