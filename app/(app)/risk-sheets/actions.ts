'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { deleteDraft } from '@/lib/features/risk-sheets/delete-draft'
import { finishRiskSheet } from '@/lib/features/risk-sheets/finish-risk-sheet'
import { startRiskSheet } from '@/lib/features/risk-sheets/start-risk-sheet'
import { action } from '@/lib/web/action'

const leadsTo = (redirectTo: string) => ({ ok: true as const, value: { redirectTo } })

/** Field `familyId`. Leads to the family's open sheet, or begins one. */
export const startRiskSheetAction = action(
  'risk-sheet.fill',
  z.object({ familyId: z.uuid() }),
  async (actor, input) => {
    const started = await startRiskSheet(actor, input.familyId)
    return started.ok ? leadsTo(`/risk-sheets/${started.value.id}`) : started
  },
)

/**
 * Fields `sheetId`, `revision` (the one that the person had before them) and `unansweredReason` (why questions that rows depend
 * on stay unanswered).
 */
export const finishRiskSheetAction = action(
  'risk-sheet.finish',
  z.object({
    sheetId: z.uuid(),
    revision: z.coerce.number().int(),
    unansweredReason: z.string().default(''),
  }),
  async (actor, input) => {
    const finished = await finishRiskSheet(actor, input)
    // The finished sheet has the address of the draft: without this the browser goes on showing the draft it holds.
    if (finished.ok) refresh()
    return finished.ok ? leadsTo(`/risk-sheets/${input.sheetId}`) : finished
  },
)

/** Field `sheetId`. */
export const deleteDraftAction = action('risk-sheet.fill', z.object({ sheetId: z.uuid() }), async (actor, input) => {
  const deleted = await deleteDraft(actor, input.sheetId)
  return deleted.ok ? leadsTo(`/families/${deleted.value.familyId}`) : deleted
})
