import { describe, expect, it } from 'vitest'
import { placeChildren, splitName, type KnownChild, type RosterChild } from './place-children'

const child = (part: Partial<RosterChild>): RosterChild => ({
  cpers: 1,
  name: 'Țîrlea Ana',
  birthDate: '2016-03-04',
  sex: 2,
  cnp: null,
  withoutPapers: false,
  linkedTo: null,
  ...part,
})
const known = (part: Partial<KnownChild>): KnownChild => ({
  id: 'ana',
  familyId: 'here',
  name: 'Țîrlea Ana',
  birthDate: '2016-03-04',
  cnp: null,
  ...part,
})
const place = (roster: RosterChild[], there: KnownChild[]) =>
  placeChildren(roster, there, 'here').map((placement) => [
    placement.kind,
    placement.kind === 'new' ? placement.child.cpers : placement.id,
  ])

describe('a child of the roster', () => {
  it.each<[string, Partial<RosterChild>, Partial<KnownChild>, string]>([
    ['that the roster was filled with', { linkedTo: 'ana', name: 'Alt Nume', birthDate: null }, {}, 'known'],
    ['with the same CNP', { cnp: '1', name: 'Alt Nume' }, { cnp: '1' }, 'known'],
    ['with the same name and birth date', {}, {}, 'known'],
    ['written without diacritics, the given name first', { name: 'ANA TARLEA' }, { name: 'Țârlea Ana' }, 'known'],
    ['of another family', {}, { familyId: 'there' }, 'moves'],
    ['with the same name and another CNP', { cnp: '1' }, { cnp: '2' }, 'new'],
    ['with the same name and another birth date', { birthDate: '2016-03-05' }, {}, 'new'],
    ['with the same name, both birth dates unknown', { birthDate: null }, { birthDate: null }, 'new'],
  ])('%s', (_, part, there, kind) => expect(place([child(part)], [known(there)])[0]?.[0]).toBe(kind))

  it('is looked for in its own family first', () => {
    const there = known({ id: 'far', familyId: 'there' })

    expect(place([child({})], [there, known({ id: 'near' })])).toEqual([['known', 'near']])
  })

  it('is never taken for one who stands on the roster already', () => {
    const roster = [child({ cpers: 1, linkedTo: 'ana' }), child({ cpers: 2 }), child({ cpers: 3 })]

    expect(place(roster, [known({}), known({ id: 'second' })])).toEqual([
      ['known', 'ana'],
      ['known', 'second'],
      ['new', 3],
    ])
  })
})

describe('a name in one field', () => {
  it.each([
    ['Popescu Ana Maria', 'Popescu', 'Ana Maria'],
    ['  Popescu   Ana ', 'Popescu', 'Ana'],
    ['Popescu', 'Popescu', ''],
    ['', '', ''],
  ])('"%s"', (name, surname, givenName) => expect(splitName(name)).toEqual({ surname, givenName }))
})
