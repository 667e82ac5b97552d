import type { DutyCatalogue } from '@/lib/core/duties/duty'
import { always, asDeclared, everyMonths, hours, untilDone } from './limits'

/** Finding the children at risk: observation sheets, referrals, the Observatory. */
export const identificationDuties = {
  'OB-04': {
    who: ['spas_worker'],
    organisation: 'commune',
    start: 'child-known',
    limit: always(untilDone),
    basis: [{ act: 'gd-691-2015', place: '6' }],
    force: 'law',
    met: 'sheet-filled',
    step: 'observation-sheet',
  },
  'OB-05': {
    who: ['spas_worker'],
    organisation: 'commune',
    start: 'last-sheet',
    limit: asDeclared(({ sheetMonths }) => everyMonths(sheetMonths)),
    basis: [{ act: 'method', place: '1.1.1' }],
    force: 'advice',
    met: 'sheet-or-referral',
    step: 'observation-sheet',
  },
  'OB-08': {
    who: ['spas_worker'],
    organisation: 'commune',
    start: 'calendar-period',
    limit: always(everyMonths(1)),
    basis: [{ act: 'method', place: '1.1.1' }],
    force: 'method',
    met: 'month-closed',
    step: 'month-closing',
  },
  // The start is not stated: counted from the moment the sheet was filled in.
  'OB-10': {
    who: ['professional'],
    organisation: 'commune',
    start: 'sheet-filled',
    limit: always(hours(48)),
    basis: [{ act: 'method', place: '1.2.1' }],
    force: 'method',
    met: 'sheet-received',
    step: 'send-sheet',
  },
  'OB-11': {
    who: ['spas_worker'],
    organisation: 'commune',
    start: 'notice-logged',
    limit: always(untilDone),
    basis: [
      { act: 'law-272-2004', place: '104 (1)' },
      { act: 'method', place: '1.2.1' },
    ],
    force: 'law',
    met: 'sheet-filled',
    step: 'intake',
  },
} as const satisfies Partial<DutyCatalogue>
