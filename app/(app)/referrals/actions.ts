'use server'

import { notFound } from 'next/navigation'
import { z } from 'zod'
import { deleteProfessionalSheet, startProfessionalSheet } from '@/lib/features/professional/draft'
import { submitProfessionalSheet } from '@/lib/features/professional/send'
import { action, buttonAction } from '@/lib/web/action'
import { id } from '@/lib/web/form-fields'
import { professionalForm } from '@/lib/web/forms/draft-form'

/** Field `again`: the returned sheet whose words the new one begins with; empty for a fresh one. */
export const startProfessionalSheetAction = buttonAction(
  'professional-sheet.fill',
  z.object({ again: z.union([id(), z.literal('')]).default('') }),
  async (actor, { again }) => {
    const started = await startProfessionalSheet(actor, again === '' ? null : again)
    return started.ok ? { redirectTo: `/referrals/${started.value.id}` } : notFound()
  },
)

export const submitProfessionalSheetAction = action(
  'professional-sheet.fill',
  professionalForm,
  submitProfessionalSheet,
)

export const deleteProfessionalSheetAction = buttonAction(
  'professional-sheet.fill',
  z.object({ id: id() }),
  async (actor, input) => {
    const deleted = await deleteProfessionalSheet(actor, input.id)
    return deleted.ok ? { redirectTo: '/referrals' } : notFound()
  },
)
