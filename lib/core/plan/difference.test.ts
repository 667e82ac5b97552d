import { expect, it } from 'vitest'
import { planDifference, type VersionLine } from './difference'

const line = (id: string, changes: Partial<VersionLine> = {}): VersionLine => ({
  id,
  copiedFrom: null,
  kind: 'service',
  code: 'day-centre',
  otherText: '',
  goal: 'warm meals',
  provider: 'SPAS',
  startsOn: '2026-05-01',
  endsOn: '2026-12-31',
  responsible: 'A. B.',
  ...changes,
})
const version = (lines: readonly VersionLine[], goal = '') => ({
  goal,
  caseOfficerName: 'A. B.',
  caseOfficerPosition: '',
  childOpinion: '',
  parentsOpinion: '',
  lines,
})

it('a version tells what it added, took out and changed, each field with both values', () => {
  const kept = line('k2', { copiedFrom: 'k1' })
  const changed = line('c2', { copiedFrom: 'c1', provider: 'DGASPC', endsOn: null })
  const added = line('a2')
  expect(
    planDifference(version([line('k1'), line('c1'), line('r1')], 'before'), version([kept, changed, added], 'after')),
  ).toEqual({
    head: [{ field: 'goal', before: 'before', after: 'after' }],
    added: [added],
    removed: [line('r1')],
    changed: [
      {
        line: changed,
        changes: [
          { field: 'provider', before: 'SPAS', after: 'DGASPC' },
          { field: 'endsOn', before: '2026-12-31', after: '' },
        ],
      },
    ],
  })
})

it('the same service twice is told apart by where it was copied from', () =>
  expect(planDifference(version([line('1'), line('2')]), version([line('3', { copiedFrom: '2' })])).removed).toEqual([
    line('1'),
  ]))
