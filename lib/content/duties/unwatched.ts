import type { DutyId } from '@/lib/core/duties/duty-ids'

/**
 * Why no clock runs on an obligation: `lasting`: it holds at all times and nothing completes it; `form`: a form does not close
 * without it; `automatic`: the portal does it; `judgement`: no record can tell whether or when; `elsewhere`: its documents are
 * not kept here; `same-as`: the records of another duty tell it.
 */
export type Unwatched =
  | { readonly reason: 'lasting' | 'form' | 'automatic' | 'judgement' | 'elsewhere' }
  | { readonly reason: 'same-as'; readonly duty: DutyId }

export const unwatchedReasons = ['lasting', 'form', 'automatic', 'judgement', 'elsewhere', 'same-as'] as const

const lasting = { reason: 'lasting' } as const
const form = { reason: 'form' } as const
const automatic = { reason: 'automatic' } as const
const judgement = { reason: 'judgement' } as const
const elsewhere = { reason: 'elsewhere' } as const
const sameAs = (duty: DutyId): Unwatched => ({ reason: 'same-as', duty })

/** Obligations that are shown without a clock. */
export const unwatchedObligations = {
  // Finding and observing.
  'OB-01': lasting,
  'OB-02': form,
  'OB-03': lasting,
  'OB-06': automatic,
  'OB-07': form,
  'OB-09': judgement,
  'OB-12': form,
  'OB-13': form,
  // The risk sheet.
  'OB-20': sameAs('OB-21'),
  'OB-22': form,
  'OB-23': judgement,
  'OB-24': automatic,
  'OB-25': form,
  'OB-26': judgement,
  'OB-27': automatic,
  // The Registry and the plan.
  'OB-33': automatic,
  'OB-34': automatic,
  'OB-36': automatic,
  'OB-38': form,
  'OB-51': sameAs('OB-50'),
  'OB-52': automatic,
  'OB-68': sameAs('OB-37'),
  // Resources and guidance.
  'OB-61': lasting,
  'OB-62': lasting,
  'OB-63': form,
  'OB-64': judgement,
  'OB-65': form,
  'OB-67': form,
  'OB-73': lasting,
  // The development of services.
  'OB-80': elsewhere,
  'OB-83': judgement,
  'OB-84': judgement,
  'OB-85': judgement,
  'OB-86': elsewhere,
  'OB-87': judgement,
  'OB-88': judgement,
  'OB-89': lasting,
  'OB-90': elsewhere,
  'OB-91': judgement,
  // Beside the list.
  'CH-2': sameAs('OB-30'),
  'CH-3': elsewhere,
  'CH-4': elsewhere,
} as const satisfies Readonly<Record<string, Unwatched>>
