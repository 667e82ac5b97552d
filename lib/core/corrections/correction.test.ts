import { describe, expect, it } from 'vitest'
import { recordedContent, saysTheSame } from './correction'

describe('two contents', () => {
  const verification = { at: '2026-05-07T10:00:00.000Z', forms: ['neglect', 'physical'], children: [], measures: 'x' }

  it('say the same in whatever order their parts and lists come', () => {
    expect(
      saysTheSame(verification, { measures: 'x', children: [], forms: ['physical', 'neglect'], at: verification.at }),
    ).toBe(true)
    expect(
      saysTheSame(
        {
          lines: [
            { lineId: 'a', note: '' },
            { lineId: 'b', note: '' },
          ],
        },
        {
          lines: [
            { note: '', lineId: 'b' },
            { note: '', lineId: 'a' },
          ],
        },
      ),
    ).toBe(true)
  })
  it.each([
    { ...verification, measures: 'y' },
    { ...verification, forms: ['neglect'] },
    { ...verification, children: ['neglect'] },
    { ...verification, at: '2026-05-07T10:01:00.000Z' },
  ])('do not when a part differs: %o', (other) => expect(saysTheSame(verification, other)).toBe(false))
})

describe('what is kept of a record', () => {
  it('names the outcomes of a visit that is over', () => {
    const visit = {
      ...{
        happenedOn: null,
        happenedTime: null,
        visitorName: 'A',
        visitorPosition: '',
        note: 'ploaie',
        lateReason: '',
      },
      outcome: 'cancelled',
    }
    expect(recordedContent['home-visit'].safeParse(visit).success).toBe(true)
    expect(recordedContent['home-visit'].safeParse({ ...visit, outcome: 'planned' }).success).toBe(false)
  })
})
