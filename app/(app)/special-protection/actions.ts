'use server'

import { correctEntry, withdrawEntry } from '@/lib/features/corrections/correct-entry'
import { importList } from '@/lib/features/special-protection/import-list'
import { listChild, takeChildOff } from '@/lib/features/special-protection/list-child'
import { excuse, tieBySheet, tieToFamily } from '@/lib/features/special-protection/settle-child'
import { action } from '@/lib/web/action'
import {
  correctedEntrySchema,
  excuseSchema,
  importSchema,
  listedChildSchema,
  takeOffSchema,
  tieBySheetSchema,
  tieSchema,
  withdrawEntrySchema,
} from '@/lib/web/forms/special-protection-form'
import { ledTo } from '@/lib/web/led-to'

export const listChildAction = action('special-protection.list', listedChildSchema, async (actor, child) =>
  ledTo(await listChild(actor, child), () => '/special-protection?added=1'),
)

export const importListAction = action('special-protection.list', importSchema, async (actor, wanted) =>
  ledTo(await importList(actor, wanted), ({ added }) => `/special-protection?added=${added}`),
)

export const takeOffAction = action('special-protection.list', takeOffSchema, async (actor, left) =>
  ledTo(await takeChildOff(actor, left), () => `/special-protection/${left.id}`),
)

export const tieAction = action('special-protection.settle', tieSchema, async (actor, tie) =>
  ledTo(await tieToFamily(actor, tie), () => `/special-protection/${tie.id}`),
)

export const tieBySheetAction = action('special-protection.settle', tieBySheetSchema, async (actor, tie) =>
  ledTo(await tieBySheet(actor, tie), () => `/special-protection/${tie.id}`),
)

export const excuseAction = action('special-protection.settle', excuseSchema, async (actor, excused) =>
  ledTo(await excuse(actor, excused), () => `/special-protection/${excused.id}`),
)

export const correctEntryAction = action('special-protection.list', correctedEntrySchema, async (actor, corrected) =>
  ledTo(await correctEntry(actor, corrected), ({ id }) => `/special-protection/${id}`),
)

export const withdrawEntryAction = action('special-protection.list', withdrawEntrySchema, async (actor, withdrawn) =>
  ledTo(await withdrawEntry(actor, withdrawn), () => `/special-protection/${withdrawn.id}`),
)
