import { describe, expect, it } from 'vitest'
import { counties } from './counties'
import { sourceCommunes } from './source-communes'

const distinct = <Value>(values: readonly Value[]) => new Set(values).size
const villages = sourceCommunes.flatMap((commune) => commune.villages)

describe('places of reference', () => {
  it('has the 47 directorates: 41 counties and 6 sectors, each code and name once', () => {
    expect(counties.filter((county) => county.kind === 'county')).toHaveLength(41)
    expect(counties.filter((county) => county.kind === 'sector')).toHaveLength(6)
    for (const key of ['code', 'siruta', 'mnemonic', 'name'] as const) {
      expect(distinct(counties.map((county) => county[key])), key).toBe(47)
    }
  })

  it('leaves out the codes that no county has', () => {
    const codes = counties.map((county) => county.code)

    expect(codes.filter((code) => code < 1 || code === 40 || (code > 46 && code < 51) || code > 52)).toEqual([])
  })

  it('has the 30 communes of the census in 29 counties, with their 48 villages', () => {
    const known = new Set(counties.map((county) => county.code))

    expect(sourceCommunes).toHaveLength(30)
    expect(distinct(sourceCommunes.map((commune) => commune.county))).toBe(29)
    expect(sourceCommunes.filter((commune) => !known.has(commune.county))).toEqual([])
    expect(distinct([...sourceCommunes, ...villages].map((place) => place.siruta))).toBe(78)
    expect(villages).toHaveLength(48)
  })

  it('spells names with the comma below ș and ț, and â inside words', () => {
    const names = [...counties, ...sourceCommunes, ...villages].map((place) => place.name)

    expect(names.filter((name) => /[şţŞŢ]|\p{L}î\p{L}/u.test(name))).toEqual([])
  })
})
