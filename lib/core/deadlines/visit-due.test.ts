import { describe, expect, it } from 'vitest'
import { datedLimits } from './limits'
import { arrivalOf, visitDue, type VisitCall } from './visit-due'

const bySpas: VisitCall = { fillerKind: 'spas', filledOn: '2026-05-01', talkEnd: '14:30', receivedAt: null }
const sent = { ...bySpas, fillerKind: 'teacher', receivedAt: '2026-05-02T06:10:00.000Z' }

describe('the home visit is due', () => {
  it.each<[string, VisitCall, string, string]>([
    ['72 hours after the talk', bySpas, '2026-05-04T11:30:00.000Z', '2026-05-04'],
    [
      'by the end of the third day where no hour is known',
      { ...bySpas, talkEnd: null },
      '2026-05-04T20:59:59.999Z',
      '2026-05-04',
    ],
    ["72 hours after a professional's sheet arrived", sent, '2026-05-05T06:10:00.000Z', '2026-05-05'],
    [
      'by the third day after one typed from paper',
      { ...sent, receivedAt: '2026-05-02' },
      '2026-05-05T20:59:59.999Z',
      '2026-05-05',
    ],
    [
      'counted from filling while no arrival is known',
      { ...sent, receivedAt: null },
      '2026-05-04T11:30:00.000Z',
      '2026-05-04',
    ],
    [
      'after 72 hours as they pass, also where the clocks go forward',
      { ...bySpas, filledOn: '2026-03-27', talkEnd: '23:30' },
      '2026-03-30T21:30:00.000Z',
      '2026-03-31',
    ],
  ])('%s', (_case, sheet, moment, day) => expect(visitDue(sheet, datedLimits)).toMatchObject({ moment, day }))
})

it.each([
  ['2026-05-02T00:00:00.000Z', '2026-05-02'],
  ['2026-05-02T06:10:00.000Z', '2026-05-02T06:10:00.000Z'],
])('an arrival kept as %s is %s', (kept, when) => expect(arrivalOf(kept)).toBe(when))
