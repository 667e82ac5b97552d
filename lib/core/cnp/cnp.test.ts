import { describe, expect, it } from 'vitest'
import { cnpCheckDigit, readCnp } from './cnp'

const today = { year: 2026, month: 5, day: 7 }

describe('a CNP', () => {
  it.each([
    ['5160229370010', 1, { year: 2016, month: 2, day: 29 }, 37],
    ['6240515700129', 2, { year: 2024, month: 5, day: 15 }, 70],
    ['5250101700011', 1, { year: 2025, month: 1, day: 1 }, 70],
    ['5150312370021', 1, { year: 2015, month: 3, day: 12 }, 37],
    ['6010720709549', 2, { year: 2001, month: 7, day: 20 }, 70],
  ])('%s is read', (text, gender, birthDate, county) =>
    expect(readCnp(text, today)).toEqual({ ok: true, value: { gender, birthDate, county } }),
  )

  it('of a resident says no century', () =>
    expect(readCnp('7000229400012', today)).toEqual({ ok: true, value: { gender: 1, birthDate: null, county: 40 } }))

  it.each([
    ['5150229370012', 'cnp-date'],
    ['5131301370018', 'cnp-date'],
    ['5110101490012', 'cnp-county'],
    ['5990131010019', 'cnp-future'],
    ['9110101400014', 'cnp-sex'],
    ['0110101400014', 'cnp-sex'],
    ['5160229370011', 'cnp-check'],
    ['516022937001', 'cnp-length'],
    ['51602293700100', 'cnp-length'],
    ['516022937001a', 'cnp-length'],
    ['', 'cnp-length'],
  ])('%s is refused: %s', (text, error) => expect(readCnp(text, today)).toEqual({ ok: false, error }))

  it('with the serial number 000 is refused', () => {
    const digits = [...'516022937000'].map(Number)
    expect(readCnp(`516022937000${cnpCheckDigit(digits)}`, today)).toEqual({ ok: false, error: 'cnp-serial' })
  })

  it('of an invented person passes in the demo alone', () => {
    const digits = [...'511010149001'].map(Number)
    const invented = `511010149001${cnpCheckDigit(digits)}`
    expect(readCnp(invented, today, true).ok).toBe(true)
    expect(readCnp(invented, today)).toEqual({ ok: false, error: 'cnp-county' })
  })
})
