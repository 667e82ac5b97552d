import type { DutyCatalogue } from '@/lib/core/duties/duty'
import { always, everyMonths, untilDone } from './limits'

/** What the county does for its communes. */
export const guidanceDuties = {
  'OB-70': {
    who: ['dgaspc_coordinator'],
    organisation: 'county',
    start: 'commune-joined',
    limit: always(untilDone),
    basis: [{ act: 'gd-691-2015', place: '14, 15' }],
    force: 'law',
    met: 'coordinator-named',
    step: 'coordinator',
  },
  'OB-71': {
    who: ['dgaspc_coordinator'],
    organisation: 'county',
    start: 'calendar-period',
    limit: always(everyMonths(6)),
    basis: [{ act: 'gd-691-2015', place: '14, 15' }],
    force: 'law',
    met: 'meeting-held',
    step: 'meeting',
  },
  'OB-72': {
    who: ['dgaspc_coordinator'],
    organisation: 'county',
    start: 'request-made',
    limit: always(untilDone),
    basis: [{ act: 'gd-691-2015', place: '14, 15' }],
    force: 'law',
    met: 'request-answered',
    step: 'guidance-request',
  },
} as const satisfies Partial<DutyCatalogue>
