import type { FaultGroup } from './group-faults'
import type { UnchangedRow } from './sift-groups'

/** The lists that leave and come as workbooks. */
export type WorkbookList = 'observatory' | 'registry'

/** What is shown of an uploaded list before it is entered, and once it was (`done`). */
export type ShownPreview = {
  readonly id: string
  readonly list: WorkbookList
  readonly done: boolean
  readonly counts: {
    readonly families: number
    readonly children: number
    readonly sheets: number
    readonly visits: number
    /** Of a Registry: its entries, and how many of them are of children on file. */
    readonly entries: number
    readonly joined: number
    /** New children of families on file. */
    readonly siblings: number
    /** Rows that say nothing else than what is on file. */
    readonly unchanged: number
  }
  readonly faultCount: number
  readonly faultGroups: readonly FaultGroup[]
  /** The first hundred. */
  readonly unchanged: readonly UnchangedRow[]
  readonly ignored: readonly string[]
  readonly matches: readonly {
    readonly row: number
    readonly familyId: string
    readonly headName: string
    readonly child: string
  }[]
  /** Children on file whom a row of a Registry means. */
  readonly joined: readonly {
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
