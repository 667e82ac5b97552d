'use server'

import { z } from 'zod'
import { decideOnEdition } from '@/lib/features/report/decide-edition'
import { correctEdition, startEdition } from '@/lib/features/report/start-edition'
import { discardEdition, handInEdition, saveEdition } from '@/lib/features/report/write-edition'
import { action, buttonAction } from '@/lib/web/action'
import { day, paragraph } from '@/lib/web/form-fields'
import { editionSchema, seenSchema } from './edition-schema'
import { afterStep, editionAddress } from './next-address'

export const startEditionAction = action(
  'report-edition.draft',
  z.object({ referenceDate: day() }),
  async (actor, { referenceDate }) => {
    const started = await startEdition(actor, referenceDate)
    return started.ok ? { ok: true, value: { redirectTo: editionAddress(started.value.id, 'started') } } : started
  },
)

/** Field `pressed`: "save", or "onward" to the page that hands in. */
export const saveEditionAction = action(
  'report-edition.draft',
  editionSchema,
  async (actor, { pressed, ...written }) => {
    const saved = await saveEdition(actor, written)
    if (!saved.ok || pressed !== 'onward') return afterStep(saved, written.editionId, 'saved')
    return { ok: true, value: { redirectTo: `/report/editions/${written.editionId}/hand-in` } }
  },
)

export const discardEditionAction = buttonAction('report-edition.draft', seenSchema, async (actor, seen) => {
  const discarded = await discardEdition(actor, seen)
  return { redirectTo: discarded.ok ? '/report/editions?done=discarded' : editionAddress(seen.editionId, 'changed') }
})

export const handInAction = action('report-edition.hand-in', seenSchema, async (actor, seen) =>
  afterStep(await handInEdition(actor, seen), seen.editionId, 'handed-in'),
)

/** Leads to the new edition. */
export const correctEditionAction = action(
  'report-edition.correct',
  seenSchema.extend({ reason: paragraph({ max: 2000 }) }),
  async (actor, { editionId, reason }) => {
    const begun = await correctEdition(actor, { editionId, reason })
    return begun.ok ? { ok: true, value: { redirectTo: editionAddress(begun.value.id, 'started') } } : begun
  },
)

export const acceptEditionAction = action('report-edition.decide', seenSchema, async (actor, seen) =>
  afterStep(await decideOnEdition(actor, seen, null), seen.editionId, 'accepted'),
)

export const returnEditionAction = action(
  'report-edition.decide',
  seenSchema.extend({ reason: paragraph({ max: 2000 }) }),
  async (actor, { reason, ...seen }) =>
    afterStep(await decideOnEdition(actor, seen, reason), seen.editionId, 'returned'),
)
