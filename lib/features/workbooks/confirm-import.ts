import type { Actor } from '@/lib/core/access/actor'
import type { Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { enterImport, type Entering } from './enter-import'

/** Enters an upload and leads to its page, which then shows what came of it. */
export async function confirmImport(
  actor: Actor,
  entering: Entering,
): Promise<Result<{ readonly redirectTo: string }, Refusal>> {
  const entered = await enterImport(actor, entering)
  return entered.ok ? ok({ redirectTo: `/observatory/import/${entering.id}` }) : entered
}
