'use server'

import { refresh } from 'next/cache'
import { noteFinding, solveFinding } from '@/lib/features/invisible/findings'
import { action } from '@/lib/web/action'
import * as form from '@/lib/web/forms/intake-form'

export const noteFindingAction = action('invisible.record', form.findingForm, async (actor, typed) => {
  const noted = await noteFinding(actor, typed)
  refresh()
  return noted.ok ? { ok: true, value: {} } : noted
})

export const solveFindingAction = action('invisible.record', form.solutionForm, async (actor, typed) => {
  const solved = await solveFinding(actor, typed)
  refresh()
  return solved.ok ? { ok: true, value: {} } : solved
})
