import type { Actor } from '@/lib/core/access/actor'
import type { Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { enterImport, type Entering } from './enter-import'

/** Enters an upload and leads to its page, which then shows what came of it. */
export const confirmImport =
  (list: WorkbookList) =>
  async (actor: Actor, entering: Entering): Promise<Result<{ readonly redirectTo: string }, Refusal>> => {
    const entered = await enterImport(actor, list, entering)
    return entered.ok ? ok({ redirectTo: `/${list}/import/${entering.id}` }) : entered
  }
