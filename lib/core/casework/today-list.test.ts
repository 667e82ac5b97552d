import { describe, expect, it } from 'vitest'
import type { Duty, DutyCatalogue, Limit } from '@/lib/core/duties/duty'
import { dutyIds, type DutyId } from '@/lib/core/duties/duty-ids'
import { dutiesOf } from '@/lib/core/duties/duty-state'
import type { DutyFact } from '@/lib/core/duties/fact'
import { groupItems, todayItems, type TodayFamily } from './today-list'

const limits: Partial<Record<DutyId, Limit>> = {
  'OB-21': { kind: 'deadline', value: 3, unit: 'days' },
  'OB-30': { kind: 'immediate', value: 0, unit: 'days' },
  'OB-37': { kind: 'deadline', value: 30, unit: 'days' },
  'OB-05': { kind: 'periodicity', value: 12, unit: 'months' },
}

const duty = (id: DutyId): Duty => ({
  who: [id === 'OB-39' ? 'mayor' : 'spas_worker'],
  organisation: 'commune',
  start: 'sheet-filled',
  limit: [{ from: null, value: limits[id] ?? { kind: 'none' } }],
  basis: [],
  force: 'law',
  met: 'sheet-filled',
  step: id === 'OB-30' ? 'alert' : 'observation-sheet',
})

const catalogue: DutyCatalogue = Object.assign({}, ...dutyIds.map((id) => ({ [id]: duty(id) })))

const family = (id: string): TodayFamily => ({
  id,
  headName: `Familia ${id}`,
  village: null,
  observationDraftId: null,
  riskDraftId: null,
  openPlanId: null,
  openPlanStatus: null,
  retry: { 'home-visit': null, 'monitoring-visit': null },
})

const fact = (id: DutyId, familyId: string, started: string, changes: Partial<DutyFact> = {}): DutyFact => ({
  duty: id,
  subject: { communeId: 1, familyId, recordId: `${id}-${started}` },
  started,
  met: null,
  ...changes,
})

const items = (...facts: DutyFact[]) =>
  todayItems(dutiesOf(facts, '2026-11-22T09:00:00.000Z', catalogue), {
    role: 'spas_worker',
    catalogue,
    families: new Map(['a', 'b'].map((id) => [id, family(id)])),
    subjects: new Map(),
  })

const shown = (...facts: DutyFact[]) =>
  groupItems(items(...facts), 20).map((each) => [each.group, each.items.map((item) => [item.duty, item.count])])

describe('the day', () => {
  it('begins with what is due at once, then goes by deadline', () =>
    expect(
      shown(
        fact('OB-37', 'a', '2026-11-10'),
        fact('OB-21', 'b', '2026-11-15'),
        fact('OB-21', 'a', '2026-11-19'),
        fact('OB-30', 'a', '2026-11-22'),
        fact('OB-30', 'b', '2026-11-20'),
        fact('OB-37', 'b', '2026-10-25'),
        fact('OB-04', 'a', '2026-11-01'),
      ),
    ).toEqual([
      [
        'now',
        [
          ['OB-30', 1],
          ['OB-30', 1],
        ],
      ],
      ['late', [['OB-21', 1]]],
      ['today', [['OB-21', 1]]],
      ['week', [['OB-37', 1]]],
      ['month', [['OB-37', 1]]],
      ['undated', [['OB-04', 1]]],
    ]))

  it('leaves out what is met, what is far off and what is for others', () =>
    expect(
      shown(
        fact('OB-21', 'a', '2026-11-15', { met: '2026-11-16' }),
        fact('OB-05', 'a', '2026-11-01'),
        fact('OB-39', 'a', '2026-11-01'),
      ),
    ).toEqual([]))

  it('has duties of one kind towards one family once, at the earliest date', () => {
    const [first, ...others] = items(
      fact('OB-04', 'a', '2026-11-09'),
      fact('OB-04', 'a', '2026-11-01'),
      fact('OB-04', 'b', '2026-11-05'),
    )
    expect(first).toMatchObject({ started: '2026-11-01', count: 2, family: { id: 'a' } })
    expect(others).toMatchObject([{ count: 1, family: { id: 'b' } }])
  })

  it('shows of each group as many as asked for, and all that is due at once', () => {
    const many = ['a', 'b'].flatMap((id) => [fact('OB-30', id, '2026-11-22'), fact('OB-21', id, '2026-11-15')])
    expect(groupItems(items(...many), 1).map(({ group, total, items: own }) => [group, total, own.length])).toEqual([
      ['now', 2, 2],
      ['late', 2, 1],
    ])
  })

  it('leads to the step in the records of the family, or to where the duty is met', () => {
    expect(items(fact('OB-21', 'a', '2026-11-19'))[0]?.step).toEqual({
      of: 'family',
      next: { kind: 'start-risk-sheet' },
    })
    expect(items(fact('OB-30', 'a', '2026-11-22'))[0]?.step).toEqual({ of: 'duty', step: 'alert' })
  })
})
