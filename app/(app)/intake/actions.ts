'use server'

import { refresh } from 'next/cache'
import { addFamilyFor } from '@/lib/features/families/add-family-for'
import { confirmReading, returnSheet } from '@/lib/features/intake/arrived-sheet'
import { decideReferral, endAbsence } from '@/lib/features/intake/decide-referral'
import { linkReferral } from '@/lib/features/intake/link-referral'
import { openSheetFor } from '@/lib/features/intake/open-sheet'
import { recordReferral } from '@/lib/features/intake/record-referral'
import { takeOverSheet } from '@/lib/features/intake/take-over-sheet'
import { action, buttonAction } from '@/lib/web/action'
import * as form from '@/lib/web/forms/intake-form'
import { ledTo } from '@/lib/web/led-to'

export const recordReferralAction = action('intake.record', form.referralForm, async (actor, typed) =>
  ledTo(await recordReferral(actor, typed), ({ id }) => `/intake/${id}`),
)

export const linkReferralAction = action('intake.record', form.linkForm, async (actor, { id, familyId }) => {
  const linked = await linkReferral(actor, { id, familyId: familyId === '' ? null : familyId })
  refresh()
  return ledTo(linked, () => `/intake/${id}`)
})

/** Leads back to the case, or on to taking over the sheet that the family was entered for. */
export const addFamilyForAction = action(
  'intake.record',
  form.familyOfCaseForm,
  async (actor, { referralId, professionalSheetId, ...typed }) => {
    const added = await addFamilyFor(actor, { ...typed, referralId: referralId === '' ? null : referralId })
    return ledTo(added, ({ familyId }) =>
      referralId === ''
        ? `/intake/sheets/${professionalSheetId}/take-over?family=${familyId}`
        : `/intake/${referralId}`,
    )
  },
)

export const openSheetForAction = action('observation-sheet.fill', form.caseForm, async (actor, { id }) =>
  ledTo(await openSheetFor(actor, id), ({ sheetId }) => `/observation-sheets/${sheetId}`),
)

export const decideReferralAction = action('intake.record', form.decisionForm, async (actor, typed) => {
  const decided = await decideReferral(actor, typed)
  refresh()
  return ledTo(decided, ({ id }) => `/intake/${id}`)
})

export const endAbsenceAction = action('intake.record', form.endAbsenceForm, async (actor, typed) => {
  const ended = await endAbsence(actor, typed)
  refresh()
  return ledTo(ended, ({ id }) => `/intake/${id}`)
})

export const returnSheetAction = action('professional-sheet.handle', form.returnForm, async (actor, typed) => {
  const returned = await returnSheet(actor, typed)
  refresh()
  return ledTo(returned, ({ id }) => `/intake/sheets/${id}`)
})

export const takeOverSheetAction = action('professional-sheet.handle', form.takeOverForm, async (actor, typed) =>
  ledTo(await takeOverSheet(actor, typed), ({ observationSheetId }) => `/observation-sheets/${observationSheetId}`),
)

export const confirmReadingAction = buttonAction('professional-sheet.handle', form.caseForm, async (actor, { id }) => {
  await confirmReading(actor, { id })
  return { redirectTo: `/intake/sheets/${id}` }
})
