import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import type { DatedLimits } from '@/lib/core/deadlines/limits'
import type { VisitKind } from '@/lib/core/plan/schedule-view'
import { attempts, type Attempts, type Tried } from './attempts'

/** What comes before the visit itself: to plan it once more, or to ask the county for help first. */
export type RetryStep = 'plan-visit' | 'tell-county'

/** A try, or a visit that was made or stands planned, with its kind. */
export type KindOfTry = Tried & { readonly kind: VisitKind }

/** How a visit that a family waits for was tried so far. */
export type VisitTries = { readonly attempts: Attempts; readonly retry: RetryStep | null }
export type TriesOfFamily = Readonly<Record<VisitKind, VisitTries>>

/** The visits that wait, and when the county was last told of the family (ISO in UTC). */
type Waiting = Readonly<Record<VisitKind, boolean>> & { readonly toldAt: string | null }

/** How both kinds of visits to a family were tried. */
export function triesOfFamily(visits: readonly KindOfTry[], waiting: Waiting, limits: DatedLimits): TriesOfFamily {
  const of = (kind: VisitKind): VisitTries => {
    const own = visits.filter((visit) => visit.kind === kind)
    const tried = attempts(own, waiting[kind], limits)
    return { attempts: tried, retry: retryStep(tried, own, waiting.toldAt) }
  }
  return { 'home-visit': of('home-visit'), 'monitoring-visit': of('monitoring-visit') }
}

function retryStep({ next, lastOn }: Attempts, visits: readonly Tried[], toldAt: string | null): RetryStep | null {
  const planned = visits.some(({ status }) => status === 'planned')
  if (next === 'notify') {
    const told = toldAt !== null && lastOn !== null && romanianDay(new Date(toldAt)) >= lastOn
    if (!told) return 'tell-county'
    return planned ? null : 'plan-visit'
  }
  const again = next === 'return' || next === 'return-other-hour' || next === 'return-after-refusal'
  return again && !planned ? 'plan-visit' : null
}
