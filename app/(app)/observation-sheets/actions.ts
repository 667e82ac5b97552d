'use server'

import { refresh } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { deleteDraft } from '@/lib/features/observation/delete-draft'
import { notePaperNumber } from '@/lib/features/observation/note-paper-number'
import { startObservationSheet } from '@/lib/features/observation/start-observation-sheet'
import { submitSheet } from '@/lib/features/observation/submit-sheet'
import { action, buttonAction } from '@/lib/web/action'
import { id, optionalText, revision } from '@/lib/web/form-fields'
import { observationForm } from '@/lib/web/forms/draft-form'

export const startObservationSheetAction = action(
  'observation-sheet.fill',
  z.object({ familyId: id() }),
  async (actor, { familyId }) => {
    const started = await startObservationSheet(actor, familyId)
    if (!started.ok) return started
    return { ok: true, value: { redirectTo: `/observation-sheets/${started.value.sheetId}` } }
  },
)

export const submitSheetAction = action('observation-sheet.fill', observationForm, submitSheet)

export const notePaperNumberAction = action(
  'observation-sheet.fill',
  z.object({ id: id(), revision: revision(), paperNumber: optionalText({ max: 20 }) }),
  async (actor, input) => {
    const noted = await notePaperNumber(actor, input)
    refresh()
    return noted
  },
)

export const deleteDraftAction = buttonAction(
  'observation-sheet.fill',
  z.object({ id: id() }),
  async (actor, input) => {
    const deleted = await deleteDraft(actor, input.id)
    if (deleted.ok) return { redirectTo: `/families/${deleted.value.familyId}` }
    if (deleted.error.kind === 'not-found') notFound()
    return { redirectTo: `/observation-sheets/${input.id}` }
  },
)
