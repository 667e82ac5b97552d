import type { Role } from '@/lib/core/access/actor'

/** What people are told of as it happens. */
export const atOnceKinds = [
  'alert-sent',
  'alert-received',
  'alert-verified',
  'alert-ending',
  'alert-overdue',
  'escalation-sent',
  'escalation-advised',
  'guidance-asked',
  'sheet-arrived',
  'sheet-received',
  'sheet-returned',
  'plan-submitted',
  'plan-approved',
  'plan-returned',
  'report-handed-in',
  'report-accepted',
  'report-returned',
  'case-opened',
] as const
export type AtOnceKind = (typeof atOnceKinds)[number]

/** The digest tells once a day what waits. */
export const noticeKinds = [...atOnceKinds, 'digest'] as const
export type NoticeKind = (typeof noticeKinds)[number]

const kindsOf: Partial<Record<Role, readonly AtOnceKind[]>> = {
  spas_worker: [
    'sheet-arrived',
    'plan-approved',
    'plan-returned',
    'report-accepted',
    'report-returned',
    'alert-received',
    'alert-verified',
    'alert-overdue',
    'escalation-advised',
    'case-opened',
  ],
  professional: ['sheet-received', 'sheet-returned'],
  mayor: ['plan-submitted'],
  dgaspc_intervention: ['alert-sent', 'alert-ending', 'alert-overdue', 'escalation-sent'],
  dgaspc_coordinator: ['alert-overdue', 'escalation-sent', 'guidance-asked', 'report-handed-in'],
}

/** The kinds that somebody of the role is told of. */
export const kindsFor = (role: Role): readonly AtOnceKind[] => kindsOf[role] ?? []

/** Who gets a digest of the day: those for whom work waits by a deadline. */
export const digestRoles = [
  'spas_worker',
  'mayor',
  'dgaspc_intervention',
  'dgaspc_coordinator',
] as const satisfies readonly Role[]
export type DigestRole = (typeof digestRoles)[number]

/**
 * A suspicion of violence is verified within hours of being sent (GD 691/2015 art. 12): the officer whose task it is is told
 * whatever the preferences say.
 */
export const isMandatory = (kind: AtOnceKind, role: Role): boolean =>
  role === 'dgaspc_intervention' && (kind === 'alert-sent' || kind === 'alert-overdue')
