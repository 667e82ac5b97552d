import type { Duty, DutyCatalogue } from '@/lib/core/duties/duty'
import { always, asDeclared, days, everyMonths, hours, untilDone } from './limits'

const monitoring = (months: number): Duty => ({
  who: ['spas_worker'],
  organisation: 'commune',
  start: 'plan-approved-or-last-visit',
  limit: always(everyMonths(months)),
  basis: [
    { act: 'gd-691-2015', place: '11' },
    { act: 'method', place: '1.1.4.4' },
  ],
  force: 'law',
  met: 'monitoring-visit-made',
  step: 'monitoring-visit',
})

/** From the suspicion to the plan and its monitoring. */
export const visitAndPlanDuties = {
  'OB-21': {
    who: ['spas_worker'],
    organisation: 'commune',
    start: 'sheet-filled-or-received',
    limit: asDeclared(({ visitDays }) => hours(visitDays * 24)),
    basis: [{ act: 'gd-691-2015', place: '8' }],
    force: 'law',
    met: 'home-visit-completed',
    step: 'home-visit',
  },
  'OB-32': {
    who: ['spas_worker'],
    organisation: 'commune',
    start: 'list-received',
    limit: always(untilDone),
    basis: [{ act: 'method', place: '1.1.2' }],
    force: 'method',
    met: 'risk-sheet-or-reason',
    step: 'special-protection-child',
  },
  // The start is not stated, nor whether the order falls within: counted from the completed risk sheet to the mayor's order.
  'OB-37': {
    who: ['spas_worker'],
    organisation: 'commune',
    start: 'risk-sheet-completed',
    limit: asDeclared(({ planDays }) => days(planDays)),
    basis: [{ act: 'gd-691-2015', place: '10' }],
    force: 'law',
    met: 'plan-approved',
    step: 'service-plan',
  },
  'OB-39': {
    who: ['mayor'],
    organisation: 'commune',
    start: 'plan-submitted',
    limit: always(untilDone),
    basis: [{ act: 'gd-691-2015', place: '11' }],
    force: 'law',
    met: 'plan-decided',
    step: 'plan-approval',
  },
  'OB-40': monitoring(12),
  'OB-41': monitoring(6),
  'OB-42': monitoring(3),
  'OB-43': {
    who: ['spas_worker'],
    organisation: 'commune',
    start: 'visit-asks-revision',
    limit: always(untilDone),
    basis: [{ act: 'method', place: '4.2' }],
    force: 'method',
    met: 'revised-plan-approved',
    step: 'service-plan',
  },
} satisfies Partial<DutyCatalogue>
