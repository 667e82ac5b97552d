import type { WorkbookCell, WorkbookColumn } from './column'

/** A list on its way out: how many rows it has is known before the first is read. */
export type LeavingList = {
  /** Of the file, without its ending. */
  readonly name: string
  readonly title: string
  /** Of the sheet that holds the list, where the title is too long for it. */
  readonly sheet?: string
  readonly commune: string
  /** What the file says of itself: in words, both languages; and as values of JSON. */
  readonly about: readonly (readonly [label: string, value: string])[]
  readonly head: Readonly<Record<string, string | number>>
  readonly columns: readonly WorkbookColumn[]
  readonly count: number
  readonly rows: () => AsyncIterable<readonly WorkbookCell[]> | Iterable<readonly WorkbookCell[]>
}
