import { expect, it } from 'vitest'
import { byLikeness, likenessOf, type KnownFamily } from './likeness'

const child = (surname: string, givenName: string, birthDate: string | null = null) => ({
  surname,
  givenName,
  birthDate,
})
const family = (headName: string, ...named: KnownFamily['named']): KnownFamily => ({ headName, named })
const told = { headName: 'Țârlea Ștefana', children: [child('Țârlea', 'Ana Maria', '2018-03-04')] }

it.each([
  ['names and birth date', family('Alta', child('Tarlea', 'Maria Ana', '2018-03-04')), 'child'],
  ['names, date not known', family('Alta', child('Țîrlea', 'Ana Maria')), 'child-name'],
  ['the head', family('STEFANA TARLEA', child('Pop', 'Ion', '2018-03-04')), 'head'],
  ['a child before the head', family('Țârlea Ștefana', child('Țârlea', 'Ana Maria', '2018-03-04')), 'child'],
  ['birth date and surname', family('Alta', child('Țârlea', 'Ion', '2018-03-04')), 'child-date'],
  ['birth date and given name', family('Alta', child('Pop', 'Ana Maria', '2018-03-04')), 'child-date'],
  ['names with another birth date', family('Alta', child('Țârlea', 'Ana Maria', '2018-03-05')), 'part'],
  ['a part of the name', family('Țârlea Ștefana Elena'), 'part'],
])('a family resembles by %s', (_, known, likeness) => expect(likenessOf(told, known)).toBe(likeness))

it('who has the same child comes first, and equals keep their order', () => {
  const families = [
    family('Țârlea Ștefana Elena'),
    family('Țârlea Ștefana'),
    family('Țârlea Ștefana Veronica'),
    family('Alta', child('Țârlea', 'Ana Maria')),
    family('Zmeu', child('Țârlea', 'Ana Maria', '2018-03-04')),
  ]
  expect(byLikeness(told, families).map(({ headName, likeness }) => [headName, likeness])).toEqual([
    ['Zmeu', 'child'],
    ['Alta', 'child-name'],
    ['Țârlea Ștefana', 'head'],
    ['Țârlea Ștefana Elena', 'part'],
    ['Țârlea Ștefana Veronica', 'part'],
  ])
})
