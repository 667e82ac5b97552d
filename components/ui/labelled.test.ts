import { expect, test } from 'vitest'
import { labelled } from './labelled'

test.each([
  ['Data', 'Data: Completați.'],
  ['Planul trebuie revizuit?', 'Planul trebuie revizuit? Completați.'],
])('of %s is said: %s', (label, said) => expect(labelled(label, 'Completați.')).toBe(said))
