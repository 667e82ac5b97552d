import { expect, it } from 'vitest'
import { mergeDraft, type DraftChanges, type DraftMerge } from './draft'

const stored = { revision: 4, values: { fillerName: 'Ana', 'row.1a': '1', filledOn: '' } }

it.each<[string, DraftChanges, DraftMerge]>([
  [
    'changes on the revision that is stored',
    { revision: 4, values: { fillerName: 'Maria' } },
    { kind: 'merged', changed: true, values: { ...stored.values, fillerName: 'Maria' } },
  ],
  [
    'the same values sent again on an old revision',
    { revision: 3, values: { fillerName: 'Ana', 'row.1a': '1' } },
    { kind: 'merged', changed: false, values: stored.values },
  ],
  [
    'a whole form of an old revision, with one difference',
    { revision: 3, values: { fillerName: 'Maria', 'row.1a': '1' } },
    { kind: 'conflict', current: { fillerName: 'Ana' } },
  ],
  [
    'a field that nobody else touched, on an old revision',
    { revision: 2, values: { 'row.1b': '2' }, before: { 'row.1b': '' } },
    { kind: 'merged', changed: true, values: { ...stored.values, 'row.1b': '2' } },
  ],
  [
    'a field that somebody else changed meanwhile',
    { revision: 2, values: { 'row.1a': '2', 'row.1b': '2' }, before: { 'row.1a': '', 'row.1b': '' } },
    { kind: 'conflict', current: { 'row.1a': '1' } },
  ],
  [
    'both changed it to the same',
    { revision: 2, values: { 'row.1a': '1' }, before: { 'row.1a': '' } },
    { kind: 'merged', changed: false, values: stored.values },
  ],
  [
    'a field emptied',
    { revision: 4, values: { fillerName: '' }, before: { fillerName: 'Ana' } },
    { kind: 'merged', changed: true, values: { ...stored.values, fillerName: '' } },
  ],
])('%s', (_name, changes, outcome) => expect(mergeDraft(stored, changes)).toEqual(outcome))
