import { describe, expect, it } from 'vitest'
import { prefilledRoster } from './prefilled-roster'

const ana = {
  id: 'a',
  surname: 'Lăcustă',
  givenName: 'Ana',
  birthDate: '2016-03-04',
  sex: 2,
  cnp: '6160304491234',
  separated: false,
}
const beginning = () => {
  let made = 0
  return { sheetDate: '2026-05-07', at: '2026-05-07T10:00:00.000Z', newId: () => `id ${made++}` }
}

describe('the roster that a risk sheet begins with', () => {
  it('has the head of the family, then the children, each once', () => {
    const { content, links } = prefilledRoster('Lăcustă Maria', [ana], beginning())

    expect(content.persons).toEqual({
      1: { NAME: 'Lăcustă Maria', REL: 1 },
      2: { NAME: 'Lăcustă Ana', GENDER: 2, YY: 2016, MM: 3, DD: 4, ACTE1: 1, CNP: '6160304491234' },
    })
    expect(links.persons).toEqual({ 2: 'a' })
  })

  it('numbers children in special protection from 21 on', () => {
    const { content, links } = prefilledRoster('Lăcustă Maria', [{ ...ana, separated: true }], beginning())

    expect(Object.keys(content.separatedChildren)).toEqual(['21'])
    expect(links).toEqual({ persons: {}, separatedChildren: { 21: 'a' } })
  })

  it('says nothing that is not known', () => {
    const unknown = { ...ana, birthDate: null, sex: null, cnp: null }

    expect(prefilledRoster('', [unknown], beginning()).content.persons[2]).toEqual({ NAME: 'Lăcustă Ana' })
  })

  it('gives every change an id and a revision of its own', () => {
    const { entries } = prefilledRoster('Lăcustă Maria', [ana], beginning())

    expect(entries.map(({ revision }) => revision)).toEqual(entries.map((_, index) => index + 1))
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })
})
