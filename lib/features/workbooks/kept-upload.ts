import { z } from 'zod'
import type { CommuneActor } from '@/lib/core/access/actor'
import type { Permission } from '@/lib/core/access/access-table'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { readImport } from '@/lib/platform/import-store'
import { readerOf, type UploadReader } from './read-beside'

const counts = z.object({
  families: z.number(),
  children: z.number(),
  sheets: z.number(),
  visits: z.number(),
  entries: z.number(),
  joined: z.number(),
  siblings: z.number(),
  unchanged: z.number(),
})
/**
 * What an upload enters: new families and children, how many of these come to families on file (`siblings`), sheets and visits; of a
 * Registry, entries and how many are of children on file. `unchanged` rows are on file already.
 */
export type ImportCounts = z.output<typeof counts>

const list = z.enum(['observatory', 'registry'])
const kept = z.strictObject({ list, done: counts.optional() })

/** An upload that may be read, or what came of one. */
export type KeptUpload = { readonly reader: UploadReader } | { readonly done: ImportCounts }

export const importPermission: Readonly<Record<WorkbookList, Permission>> = {
  observatory: 'observatory.import',
  registry: 'registry.import',
}

/** What is kept of an upload; null when it is not this person's, of another list, or older than a day. */
export async function findUpload(actor: CommuneActor, list: WorkbookList, id: string): Promise<KeptUpload | null> {
  const found = await readImport({ communeId: actor.commune.id, userId: actor.userId }, id)
  const head = kept.safeParse(found?.head)
  if (found === null || !head.success || head.data.list !== list) return null
  const { done } = head.data
  return done === undefined ? { reader: readerOf(found.cells) } : { done }
}
