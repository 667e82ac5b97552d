import { describe, expect, it } from 'vitest'
import { roles } from '@/lib/core/access/actor'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { limitOn } from '@/lib/core/duties/duty'
import { dutyIds, type DutyId } from '@/lib/core/duties/duty-ids'
import { dutyCatalogue } from './catalogue'
import { unwatchedObligations, unwatchedReasons } from './unwatched'

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `OB-${String(from + index).padStart(2, '0')}`)

/** As the list of obligations numbers them: it leaves gaps between its parts. */
const obligations = [
  ...numbered(1, 13),
  ...numbered(20, 27),
  ...numbered(30, 43),
  ...numbered(50, 52),
  ...numbered(60, 68),
  ...numbered(70, 73),
  ...numbered(80, 91),
  'CH-1',
  'CH-2',
  'CH-3',
  'CH-4',
]

const watched = Object.keys(dutyCatalogue)
const unwatched = Object.entries(unwatchedObligations)

describe('the obligations', () => {
  it('are each either watched or listed with the reason why not', () =>
    expect([...watched, ...unwatched.map(([id]) => id)].sort()).toEqual([...obligations].sort()))
  it('that are watched are those the engine knows', () => expect(watched.sort()).toEqual([...dutyIds].sort()))
  it('that are not watched say why in one of the known ways', () => {
    expect(new Set(unwatched.map(([, { reason }]) => reason))).toEqual(new Set(unwatchedReasons))
    for (const [, told] of unwatched) if (told.reason === 'same-as') expect(watched).toContain(told.duty)
  })
})

it.each(dutyIds)('%s names who does it, on what basis, and a limit since ever', (id) => {
  const duty = dutyCatalogue[id]
  expect(duty.who.length).toBeGreaterThan(0)
  expect(duty.basis.length).toBeGreaterThan(0)
  expect(limitOn(duty, '2016-01-01')).not.toBeNull()
  const ofCounty = duty.who.every((role) => role.startsWith('dgaspc'))
  expect(duty.organisation).toBe(ofCounty ? 'county' : 'commune')
  for (const role of duty.who) expect(roles).toContain(role)
  expect(duty.force === 'law' && duty.basis.every(({ act }) => act === 'method')).toBe(false)
})

describe('the limits', () => {
  it.each<[DutyId, string]>([
    ['OB-05', 'periodicity 12 months'],
    ['OB-08', 'periodicity 1 months'],
    ['OB-10', 'deadline 48 hours'],
    ['OB-21', 'deadline 72 hours'],
    ['OB-30', 'immediate 0 days'],
    ['OB-31', 'deadline 48 hours'],
    ['OB-35', 'periodicity 3 months'],
    ['OB-37', 'deadline 30 days'],
    ['OB-40', 'periodicity 12 months'],
    ['OB-41', 'periodicity 6 months'],
    ['OB-42', 'periodicity 3 months'],
    ['OB-50', 'periodicity 12 months'],
    ['OB-66', 'periodicity 3 months'],
    ['OB-71', 'periodicity 6 months'],
    ['OB-81', 'periodicity 12 months'],
    ['OB-82', 'periodicity 12 months'],
  ])('%s: %s', (id, expected) => {
    const limit = limitOn(dutyCatalogue[id], '2026-05-07')
    expect(limit === null || limit.kind === 'none' ? null : `${limit.kind} ${limit.value} ${limit.unit}`).toBe(expected)
  })

  it('are none where the sources name none', () => {
    const open = dutyIds.filter((id) => limitOn(dutyCatalogue[id], '2026-05-07')?.kind === 'none')
    expect(open).toEqual(['OB-04', 'OB-11', 'OB-32', 'OB-39', 'OB-43', 'OB-60', 'OB-70', 'OB-72', 'CH-1'])
  })

  it('of visit, plan and sheet change on the days the forms change theirs', () =>
    (['OB-05', 'OB-21', 'OB-37'] as const).forEach((id) =>
      expect(dutyCatalogue[id].limit.map(({ from }) => from)).toEqual(datedLimits.map(({ from }) => from)),
    ))
})
