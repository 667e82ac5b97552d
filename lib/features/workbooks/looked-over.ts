import type { CommuneActor } from '@/lib/core/access/actor'
import type { ChildDetails } from '@/lib/core/casework/child-record'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { CellFault } from '@/lib/core/workbook/find-columns'
import type { ShownPreview } from '@/lib/core/workbook/shown-preview'
import type { CommuneDb } from '@/lib/data/db'
import type { ImportCounts } from './kept-upload'
import type { UploadReader } from './read-beside'

/** An upload held against the records of the commune; `enter` enters it, in the same transaction. */
export type LookedOver = Pick<ShownPreview, 'ignored' | 'matches' | 'twins' | 'joined' | 'unchanged' | 'families'> & {
  readonly faults: readonly CellFault[]
  readonly counts: ImportCounts
  readonly enter: () => Promise<void>
}

/** Does some work in a transaction of the commune: a short one of its own each time, or the one that all of it belongs to. */
export type Within = <Value>(work: (db: CommuneDb) => Promise<Value>) => Promise<Value>

/** The cells are read outside of `within`, so that no connection is held meanwhile. */
export type LookOver = (within: Within, actor: CommuneActor, reader: UploadReader) => Promise<LookedOver>

/** "Popescu Ion (07.05.2015)". */
export const shownChild = ({
  details: { surname, givenName, birthDate },
}: {
  readonly details: Pick<ChildDetails, 'surname' | 'givenName' | 'birthDate'>
}): string => `${surname} ${givenName} (${shownDay(birthDate)})`
