import { expect, it } from 'vitest'
import { overtakenBy } from './overtaken'

const saved = {
  revision: '4',
  status: 'draft',
  savedBy: 'Ana',
  goal: 'theirs',
  'lines.0.id': 'new',
  'lines.0.kind': 'service',
  'lines.0.code': 'day-centre',
  'lines.0.goal': 'added by them',
  'lines.1.id': 'b',
  'lines.1.kind': 'benefit',
  'lines.1.code': 'A7',
  'lines.1.goal': 'changed by them',
}

it('shows what was saved beside the line with the same id, wherever it stands now', () =>
  expect(overtakenBy(saved, ['a', 'b', ''], { goal: 'ours' })).toEqual({
    fields: { revision: '4', goal: 'theirs', 'lines.1.goal': 'changed by them' },
    lines: [
      { kind: 'service', code: 'day-centre' },
      { kind: 'benefit', code: 'A7' },
    ],
    added: [{ kind: 'service', code: 'day-centre' }],
    removed: [0, 2],
    status: 'draft',
    savedBy: 'Ana',
  }))

it('leaves out what nobody else changed', () =>
  expect(overtakenBy(saved, ['a', 'b'], { goal: 'theirs', 'lines.1.goal': 'before' }).fields).toEqual({
    revision: '4',
    'lines.1.goal': 'changed by them',
  }))

it('is nothing where nothing was saved', () =>
  expect(overtakenBy({}, ['a'], {})).toEqual({
    fields: {},
    lines: [],
    added: [],
    removed: [],
    status: '',
    savedBy: '',
  }))
