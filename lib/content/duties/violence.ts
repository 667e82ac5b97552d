import type { DutyCatalogue } from '@/lib/core/duties/duty'
import { always, atOnce, hours, untilDone } from './limits'

/** Violence against a child, and families for which the commune alone is not enough. */
export const violenceDuties = {
  'OB-30': {
    who: ['spas_worker'],
    organisation: 'commune',
    start: 'violence-suspected',
    limit: always(atOnce),
    basis: [{ act: 'gd-691-2015', place: '12' }],
    force: 'law',
    met: 'alert-sent',
    step: 'alert',
  },
  // The start is not stated: counted from the sending, which the county receives at once.
  'OB-31': {
    who: ['dgaspc_intervention'],
    organisation: 'county',
    start: 'notice-sent',
    limit: always(hours(48)),
    basis: [{ act: 'gd-691-2015', place: '12' }],
    force: 'law',
    met: 'alert-verified',
    step: 'alert-verification',
  },
  'CH-1': {
    who: ['dgaspc_intervention', 'dgaspc_coordinator'],
    organisation: 'county',
    start: 'situations-over-ten',
    limit: always(untilDone),
    basis: [
      { act: 'gd-691-2015', place: '11' },
      { act: 'method', place: '2' },
    ],
    force: 'advice',
    met: 'advice-given',
    step: 'escalation',
  },
} as const satisfies Partial<DutyCatalogue>
