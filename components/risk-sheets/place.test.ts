import { describe, expect, it } from 'vitest'
import { smallForm } from '@/lib/core/sheet-sync/small-form.fixture'
import { addressOf, placeAt, sectionAsking, slugOf } from './place'

const { questionnaire } = smallForm
const at = (rest: string, person: string | null = null) =>
  placeAt(questionnaire, 'abc', `/risk-sheets/abc${rest}`, person)

describe('an address of a sheet', () => {
  it.each([
    ['', { kind: 'overview' }],
    ['/', { kind: 'overview' }],
    ['/finish', { kind: 'finish' }],
    ['/2', { kind: 'section', number: null, section: { id: '2' } }],
  ])('"%s"', (rest, place) => expect(at(rest)).toMatchObject(place))
  it('names the person', () => expect(at('/2', '3')).toMatchObject({ number: 3 }))
  it.each(['-1', 'x', '1.5', '99999'])('knows no person %s', (person) =>
    expect(at('/2', person)).toMatchObject({ number: null }),
  )
  it.each(['/9', '/2/more'])('names nothing at %s', (rest) => expect(at(rest)).toBeNull())

  it('is made from a section, a person and a question', () => {
    expect(slugOf('2.13.A')).toBe('2-13-a')
    expect(addressOf('abc', { sectionId: '2.1' })).toBe('/risk-sheets/abc/2-1')
    expect(addressOf('abc', { sectionId: '2.1', number: 3, code: 'MOM' })).toBe('/risk-sheets/abc/2-1?person=3#q-3-MOM')
  })
})

describe('the section that asks', () => {
  it('is found by entity and code', () => {
    expect(sectionAsking(questionnaire, 'separatedChild', 'NAME')?.id).toBe('3')
    expect(sectionAsking(questionnaire, 'household', 'NAME')).toBeUndefined()
  })
})
