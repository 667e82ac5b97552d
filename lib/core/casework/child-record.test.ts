import { describe, expect, it } from 'vitest'
import { cnpCheckDigit } from '@/lib/core/cnp/cnp'
import { checkChild, maskCnp, type TypedChild } from './child-record'

const today = '2026-05-07'
const withCheckDigit = (twelve: string) => `${twelve}${cnpCheckDigit([...twelve].map(Number))}`
const girl = withCheckDigit('624051570012')

const child: TypedChild = {
  surname: 'Pârvu',
  givenName: 'Ana',
  birthDate: '2024-05-15',
  sex: '2',
  cnp: girl,
  noCnpReason: null,
  separated: false,
}
const complaints = (changes: Partial<TypedChild>) => {
  const checked = checkChild({ ...child, ...changes }, today)
  return checked.ok ? {} : checked.error
}

describe('a typed child', () => {
  it('is kept as typed', () =>
    expect(checkChild(child, today)).toEqual({
      ok: true,
      value: {
        surname: 'Pârvu',
        givenName: 'Ana',
        birthDate: '2024-05-15',
        sex: 2,
        cnp: girl,
        noCnpReason: null,
        separated: false,
      },
    }))
  it('takes birth date and sex from the CNP when they are not given', () =>
    expect(checkChild({ ...child, birthDate: null, sex: null }, today)).toMatchObject({
      ok: true,
      value: { birthDate: '2024-05-15', sex: 2 },
    }))
  it('needs no reason beside a CNP', () =>
    expect(checkChild({ ...child, noCnpReason: 'newborn' }, today)).toMatchObject({ value: { noCnpReason: null } }))
  it('may have no CNP for a reason', () =>
    expect(checkChild({ ...child, cnp: '', noCnpReason: 'no-papers' }, today)).toMatchObject({
      value: { cnp: null, noCnpReason: 'no-papers' },
    }))
  it('keeps the CNP on file, though it would not pass today', () =>
    expect(checkChild({ ...child, cnp: '1234567890123' }, today, '1234567890123').ok).toBe(true))

  it.each<[string, Partial<TypedChild>, object]>([
    ['no names', { surname: '', givenName: '' }, { surname: { key: 'required' }, givenName: { key: 'required' } }],
    [
      'names without a letter',
      { surname: '🙂', givenName: '- 7' },
      { surname: { key: 'nameWithoutLetter' }, givenName: { key: 'nameWithoutLetter' } },
    ],
    [
      'a birth date that is none, with all the rest',
      { surname: '', birthDate: '32.13.2024' },
      { surname: { key: 'required' }, birthDate: { key: 'dateUnreal' } },
    ],
    [
      'a birth date of another age',
      { birthDate: '3000-01-01', cnp: '', noCnpReason: 'foreign' },
      { birthDate: { key: 'dateYear' } },
    ],
    ['neither CNP nor reason', { cnp: '' }, { cnp: { key: 'cnpOrReason' } }],
    ['a CNP too short', { cnp: '624' }, { cnp: { key: 'cnpLength' } }],
    ['a wrong last digit', { cnp: `${girl.slice(0, 12)}${(Number(girl[12]) + 1) % 10}` }, { cnp: { key: 'cnpCheck' } }],
    ['a county never issued', { cnp: withCheckDigit('624051549012') }, { cnp: { key: 'cnpCounty' } }],
    ['another birth date', { birthDate: '2024-05-16' }, { cnp: { key: 'cnpBirthDate' } }],
    ['another sex', { sex: '1' }, { cnp: { key: 'cnpSex' } }],
    ['no birth date, no CNP', { cnp: '', noCnpReason: 'foreign', birthDate: null }, { birthDate: { key: 'required' } }],
    ['no sex, no CNP', { cnp: '', noCnpReason: 'foreign', sex: null }, { sex: { key: 'choice' } }],
    [
      'not yet born',
      { cnp: '', noCnpReason: 'newborn', birthDate: '2026-05-08' },
      { birthDate: { key: 'dateInFuture' } },
    ],
    [
      'of age',
      { cnp: '', noCnpReason: 'foreign', birthDate: '2008-05-07' },
      { birthDate: { key: 'tooOld', params: { maximum: 17 } } },
    ],
  ])('with %s is refused', (_name, changes, expected) => expect(complaints(changes)).toEqual(expected))

  it('is a child until the day before 18, and to 26 in special protection', () => {
    expect(complaints({ cnp: '', noCnpReason: 'foreign', birthDate: '2008-05-08' })).toEqual({})
    expect(complaints({ cnp: '', noCnpReason: 'foreign', birthDate: '2000-01-01', separated: true })).toEqual({})
  })
})

it('a CNP is masked to its first digit and last four', () => expect(maskCnp('6240515700129')).toBe('6••••••••0129'))
