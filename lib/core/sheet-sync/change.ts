import * as z from 'zod/mini'
import type { EntityKind } from '@/lib/core/questionnaire/types'
import { answerSchema } from './content'

/** The date of the visit travels as an answer of the household. */
export const sheetDateCode = 'SHEET_DATE'

const entity = z.enum(['household', 'person', 'separatedChild'])
/** As far as the database counts. */
const revision = z.int().check(z.minimum(0), z.maximum(2_147_483_647))
const place = {
  id: z.uuid(),
  entity,
  /** 0 for the household. */
  number: z.int().check(z.minimum(0), z.maximum(9999)),
  /** Empty where the change is about the whole record. */
  code: z.string().check(z.maxLength(40)),
  value: z.nullable(answerSchema),
  at: z.iso.datetime().check(z.refine((moment) => moment >= '2000')),
}

/**
 * What somebody did to a sheet: gave an answer or withdrew it (`value` null), added a person, removed one. `id` is made by
 * the browser, so that sending it twice is harmless; `base` is the revision of the sheet that the person had before them.
 */
export const changeSchema = z
  .object({ ...place, kind: z.enum(['answer', 'add', 'remove']), base: revision })
  .check(
    z.refine(
      ({ kind, entity, code }) =>
        (kind === 'answer') === (code !== '') && (kind === 'answer' || entity !== 'household'),
    ),
  )
export type Change = z.output<typeof changeSchema>

/** A change as the sheet's log keeps it. `pruned`: an answer taken out because its question no longer applies. */
export const entrySchema = z.object({ ...place, kind: z.enum(['answer', 'add', 'remove', 'pruned']), revision })
export type Entry = z.output<typeof entrySchema>

/** At most this many changes travel together. */
export const longestBatch = 200

/** A revision as an address carries it. */
export const sinceSchema = z.pipe(z.string().check(z.regex(/^\d{1,10}$/)), z.pipe(z.transform(Number), revision))

/** What the browser sends. Each change is read on its own, so that a faulty one does not hold up the others. */
export const batchSchema = z.object({
  since: revision,
  changes: z.array(z.looseObject({ id: z.uuid() })).check(z.maxLength(longestBatch)),
})

const complaintSchema = z.object({
  key: z.string(),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
})

/** What has happened to a sheet since a revision. */
export const newsSchema = z.object({ revision, status: z.enum(['draft', 'finished']), entries: z.array(entrySchema) })
export type News = z.output<typeof newsSchema>

/** The answer to a batch: every change of it is acknowledged, refused or in conflict. */
export const replySchema = z.extend(newsSchema, {
  /** `number`: the one allotted to a person that was added. */
  acknowledged: z.array(z.object({ id: z.uuid(), revision, number: z.int() })),
  refused: z.array(z.object({ id: z.uuid(), complaint: complaintSchema })),
  /** Somebody else changed the same answer: `value` stands there now, since `revision`. */
  conflicts: z.array(z.object({ id: z.uuid(), revision, value: z.nullable(answerSchema) })),
})
export type Reply = z.output<typeof replySchema>

export type Target = { readonly entity: EntityKind; readonly number: number; readonly code: string }

export const sameTarget = (a: Target, b: Target): boolean =>
  a.entity === b.entity && a.number === b.number && a.code === b.code
