import type { CommuneActor } from '@/lib/core/access/actor'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { isOfDemo } from '@/lib/data/demo-account'
import { villagesOfCommune } from '@/lib/data/villages'
import { today } from '@/lib/platform/clock'
import { listOnFile } from './list-on-file'
import type { Within } from './looked-over'
import type { KnownOfCommune } from './read-task'

/** What has to be known of a commune before an upload is read, the list itself included. */
export async function knownOfCommune(within: Within, actor: CommuneActor, list: WorkbookList): Promise<KnownOfCommune> {
  const places = await within(async (db) => ({ villages: await villagesOfCommune(db), invented: await isOfDemo(db) }))
  return { ...places, today: today(), county: actor.county.id, onFile: await listOnFile(within, list) }
}
