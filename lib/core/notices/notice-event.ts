import { z } from 'zod'
import type { Role } from '@/lib/core/access/actor'

const commune = z.object({ communeId: z.int(), countyId: z.int() })
const toCommune = <const Kind extends string>(kind: Kind) => commune.extend({ kind: z.literal(kind) })

/** Something that people are told of, as it waits in the queue: places and ids, nothing of a case. */
export const noticeEventSchema = z.discriminatedUnion('kind', [
  toCommune('alert-sent').extend({ alertId: z.uuid(), dueAt: z.iso.datetime() }),
  toCommune('alert-received').extend({ userId: z.uuid() }),
  toCommune('alert-verified').extend({ userId: z.uuid() }),
  toCommune('alert-ending'),
  toCommune('alert-overdue'),
  toCommune('escalation-sent'),
  toCommune('escalation-advised'),
  toCommune('guidance-asked'),
  toCommune('sheet-arrived'),
  toCommune('sheet-received').extend({ userId: z.uuid() }),
  toCommune('sheet-returned').extend({ userId: z.uuid() }),
  toCommune('plan-submitted'),
  toCommune('plan-approved'),
  toCommune('plan-returned'),
  toCommune('report-handed-in'),
  toCommune('report-accepted'),
  toCommune('report-returned'),
  toCommune('case-opened'),
])
/**
 * `communeId` and `countyId` are those of the commune whose case it is; `userId` is the worker who sent the alert, or the professional
 * who sent the sheet; `dueAt` the end of the time for verifying the alert.
 */
export type NoticeEvent = z.output<typeof noticeEventSchema>

/**
 * Who is told: one person, or everybody of a role in a commune or a county's directorate; `guides`: of the coordinators only the
 * one of that commune, if somebody is named.
 */
export type Audience =
  | { readonly userId: string }
  | { readonly role: Role; readonly communeId: number }
  | { readonly role: Role; readonly countyId: number; readonly guides?: number }

/** Whom an event concerns. */
export function audienceOf(event: NoticeEvent): readonly Audience[] {
  const { communeId, countyId } = event
  const workers: Audience = { role: 'spas_worker', communeId }
  const officers: Audience = { role: 'dgaspc_intervention', countyId }
  const coordinator: Audience = { role: 'dgaspc_coordinator', countyId, guides: communeId }
  switch (event.kind) {
    case 'alert-sent':
    case 'alert-ending':
      return [officers]
    case 'escalation-sent':
      return [officers, coordinator]
    case 'guidance-asked':
    case 'report-handed-in':
      return [coordinator]
    case 'alert-received':
    case 'alert-verified':
    case 'sheet-received':
    case 'sheet-returned':
      return [{ userId: event.userId }]
    case 'alert-overdue':
      return [workers, officers, coordinator]
    case 'escalation-advised':
    case 'sheet-arrived':
    case 'plan-approved':
    case 'plan-returned':
    case 'report-accepted':
    case 'report-returned':
    case 'case-opened':
      return [workers]
    case 'plan-submitted':
      return [{ role: 'mayor', communeId }]
  }
}
