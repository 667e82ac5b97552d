import { z } from 'zod'
import type { CommuneActor } from '@/lib/core/access/actor'
import type { Permission } from '@/lib/core/access/access-table'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { readImport } from '@/lib/platform/import-store'
import { readSheets } from '@/lib/platform/xlsx/read-workbook'

const counts = z.object({
  families: z.number(),
  children: z.number(),
  sheets: z.number(),
  visits: z.number(),
  entries: z.number(),
  joined: z.number(),
})
/** What an upload enters: new families and children, sheets and visits; of a Registry, entries and how many are of children on file. */
export type ImportCounts = z.output<typeof counts>

const list = z.enum(['observatory', 'registry'])
const kept = z.union([z.object({ list, sheets: readSheets }), z.object({ list, done: counts })])
export type KeptUpload = z.output<typeof kept>

export const importPermission: Readonly<Record<WorkbookList, Permission>> = {
  observatory: 'observatory.import',
  registry: 'registry.import',
}

/** What is kept of an upload; null when it is not this person's, of another list, or older than a day. */
export async function findUpload(actor: CommuneActor, list: WorkbookList, id: string): Promise<KeptUpload | null> {
  const content = kept.safeParse(await readImport({ communeId: actor.commune.id, userId: actor.userId }, id))
  return content.success && content.data.list === list ? content.data : null
}
