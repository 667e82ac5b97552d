import { describe, expect, it } from 'vitest'
import type { AlertDraft, Verification } from './alert'
import { sendFaults, verificationFaults } from './alert-faults'

const written: AlertDraft = {
  forms: ['neglect'],
  children: ['a'],
  description: 'Copil lăsat singur noaptea.',
  measures: '',
  channel: 'phone',
}
const sentAt = new Date('2026-05-07T09:15:00Z')
const now = new Date('2026-05-08T09:15:00Z')
const found: Verification = {
  at: new Date('2026-05-08T08:00:00Z'),
  result: 'partly',
  forms: ['neglect'],
  children: ['a'],
  measures: 'Plasament de urgență la bunică.',
}

describe('an alert', () => {
  it('goes out with a form, a child and what was seen; urgent measures may be none', () =>
    expect(sendFaults(written)).toEqual({}))

  it.each([
    [{ forms: [] }, 'forms'],
    [{ children: [] }, 'children'],
    [{ description: '' }, 'description'],
  ])('does not go out with %o', (change, field) =>
    expect(Object.keys(sendFaults({ ...written, ...change }))).toEqual([field]),
  )
})

describe('a verification', () => {
  it.each([
    ['what was found', {}],
    ['nothing found, without form and child', { result: 'not-confirmed' as const, forms: [], children: [] }],
    ['the moment of sending', { at: sentAt }],
    ['this very moment', { at: now }],
  ])('records %s', (_, change) => expect(verificationFaults({ ...found, ...change }, sentAt, now)).toEqual({}))

  it.each([
    [{ at: new Date('2026-05-08T09:15:01Z') }, 'verifiedOn'],
    [{ at: new Date('2026-05-07T09:14:59Z') }, 'verifiedOn'],
    [{ forms: [] }, 'forms'],
    [{ children: [] }, 'children'],
    [{ measures: '' }, 'measures'],
  ])('is refused with %o', (change, field) =>
    expect(Object.keys(verificationFaults({ ...found, ...change }, sentAt, now))).toEqual([field]),
  )
})
