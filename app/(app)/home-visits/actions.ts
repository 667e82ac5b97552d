'use server'

import { refresh } from 'next/cache'
import { correctHomeVisit } from '@/lib/features/corrections/correct-home-visit'
import { changeHomeVisit, planHomeVisit } from '@/lib/features/home-visits/plan-home-visit'
import { explainLateness, recordHomeVisit } from '@/lib/features/home-visits/record-home-visit'
import { action } from '@/lib/web/action'
import { correctedHomeVisitForm } from '@/lib/web/forms/correction-form'
import * as form from '@/lib/web/forms/intake-form'
import { ledTo } from '@/lib/web/led-to'

export const planHomeVisitAction = action('home-visit.plan', form.planVisitForm, async (actor, typed) =>
  ledTo(await planHomeVisit(actor, typed), ({ familyId }) => `/families/${familyId}`),
)

export const changeHomeVisitAction = action('home-visit.plan', form.changeVisitForm, async (actor, typed) => {
  const changed = await changeHomeVisit(actor, typed)
  if (changed.ok) refresh()
  return ledTo(changed, ({ id }) => `/home-visits/${id}`)
})

export const recordHomeVisitAction = action('home-visit.record', form.recordVisitForm, async (actor, typed) =>
  ledTo(await recordHomeVisit(actor, typed), ({ familyId }) => `/families/${familyId}`),
)

export const correctHomeVisitAction = action('home-visit.correct', correctedHomeVisitForm, async (actor, correction) =>
  ledTo(await correctHomeVisit(actor, correction), ({ id }) => `/home-visits/${id}?done=corrected`),
)

export const explainLatenessAction = action('home-visit.record', form.lateReasonForm, async (actor, typed) =>
  ledTo(await explainLateness(actor, typed), ({ familyId }) => `/families/${familyId}`),
)
