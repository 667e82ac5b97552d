import { expect, it } from 'vitest'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import type { EditionHead } from './edition'
import { owingCommunes } from './owing-communes'

const count = (late: number) => ({
  ...{ duty: 'OB-50' as const, open: 1, dueToday: 0, metInTime: 0, metLate: 0 },
  late,
})
const commune = (communeId: number, name: string, late: number | null) => ({
  ...{ communeId, name },
  countedAt: late === null ? null : '2026-05-07T03:00:00.000Z',
  counts: late === null ? [] : [count(late)],
})
const edition = (communeId: number, handedInAt: string): EditionHead => ({
  ...{ id: `${communeId} ${handedInAt}`, communeId, commune: '', referenceDate: '2025-12-31', edition: 1 },
  ...{ status: 'handed-in', correctionReason: '', authorName: 'x', handedInAt, deciderName: '', decidedAt: null },
  ...{ returnReason: '', fingerprint: null },
})
const owing = (editions: readonly EditionHead[]) =>
  owingCommunes(
    [commune(1, 'Apața', 0), commune(2, 'Botiz', 1), commune(3, 'Cogealac', null)],
    editions,
    (at) => romanianDay(new Date(at)),
    '2026-05-07',
  )

it('names who handed nothing in this year, who is late first, with what was handed in last', () => {
  const old = edition(2, '2025-06-01T09:00:00.000Z')
  expect(owing([edition(1, '2026-02-01T09:00:00.000Z'), edition(2, '2025-01-01T09:00:00.000Z'), old])).toEqual([
    { id: 2, name: 'Botiz', last: old, late: true, countedAt: '2026-05-07T03:00:00.000Z' },
    { id: 3, name: 'Cogealac', last: null, late: null, countedAt: null },
  ])
})

it('takes the Romanian day of handing in', () => {
  expect(owing([edition(1, '2025-12-31T22:30:00.000Z')]).map(({ id }) => id)).toEqual([2, 3])
  expect(owing([edition(1, '2025-12-31T21:30:00.000Z')]).map(({ id }) => id)).toEqual([2, 1, 3])
})
