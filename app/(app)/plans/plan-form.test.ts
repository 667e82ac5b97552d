import { describe, expect, it } from 'vitest'
import { complaintsOf } from '@/lib/web/complaints'
import { afterDecision, afterSaving } from './next-address'
import { approvalSchema, planSchema } from './plan-schema'

const planId = '0b8f3c52-43a7-4a38-a6a1-7d1b6f3d2c11'
const head = { planId, revision: '3', goal: ' Acasă ', caseOfficerName: 'A', caseOfficerPosition: 'B', pressed: 'save' }
const line = {
  'lines.0.id': '6a0c5bd8-8b0d-4a02-9d6c-111111111111',
  'lines.0.kind': 'service',
  'lines.0.code': 'day-centre',
  'lines.0.otherText': '',
  'lines.0.goal': 'a',
  'lines.0.provider': '',
  'lines.0.startsOn': '1.12.2026',
  'lines.0.endsOn': '',
  'lines.0.responsible': '',
  'lines.0.for-2k1': '1',
  'lines.0.for-6b': '',
}

describe('the form of a plan', () => {
  it('reads head and lines', () =>
    expect(planSchema.parse({ ...head, ...line })).toEqual({
      planId,
      revision: 3,
      goal: 'Acasă',
      caseOfficerName: 'A',
      caseOfficerPosition: 'B',
      childOpinion: '',
      parentsOpinion: '',
      leftOut: [],
      pressed: 'save',
      lines: [
        {
          id: '6a0c5bd8-8b0d-4a02-9d6c-111111111111',
          kind: 'service',
          code: 'day-centre',
          otherText: '',
          goal: 'a',
          provider: '',
          startsOn: '2026-12-01',
          endsOn: null,
          responsible: '',
          answers: ['2k1'],
        },
      ],
    }))
  it('reads the reasons by row, those left empty not at all', () =>
    expect(
      planSchema.parse({ ...head, 'outReason.1a': ' departe ', 'outService.1a': 'day-centre', 'outReason.6e1': ' ' })
        .leftOut,
    ).toEqual([{ row: '1a', service: 'day-centre', reason: 'departe' }]))
  it('adds what was chosen from the list', () =>
    expect(planSchema.parse({ ...head, chosen: 'benefit:A7', pressed: 'add-chosen' }).pressed).toBe('add:benefit:A7'))
  it('takes a strange id for a new line', () =>
    expect(planSchema.parse({ ...head, ...line, 'lines.0.id': 'x' }).lines[0]?.id).toBeNull())
  it('names the field that cannot be read', () => {
    const read = planSchema.safeParse({ ...head, ...line, 'lines.0.startsOn': '31.02.2026' })
    expect(read.success ? {} : complaintsOf(read.error)).toMatchObject({ 'lines.0.startsOn': { key: 'dateUnreal' } })
  })
  it.each([{ planId: 'x' }, { revision: '' }, { pressed: '' }, { 'lines.0.kind': 'gift' }])('refuses %o', (changes) =>
    expect(planSchema.safeParse({ ...head, ...line, ...changes }).success).toBe(false),
  )
})

it('an order needs number and date, read again', () => {
  const read = approvalSchema.safeParse({ planId, revision: '3', orderNumber: ' ', orderDate: '' })
  expect(read.success ? {} : complaintsOf(read.error)).toMatchObject({
    orderNumber: { key: 'required' },
    orderDate: { key: 'required' },
    checked: { key: 'checkOrder' },
  })
})

describe('after a press', () => {
  const saved = { ok: true, value: { lines: 4 } } as const
  it.each([
    ['save', `/plans/${planId}?done=saved`],
    ['submit', `/plans/${planId}?done=submitted`],
    ['remove:1', `/plans/${planId}?done=removed#lines`],
  ])('%s leads to %s', (pressed, redirectTo) =>
    expect(afterSaving(saved, { planId, pressed })).toEqual({ ok: true, value: { redirectTo } }),
  )
  it.each(['add:service:day-centre', 'leave:1a', 'take-back:1'])('%s leads nowhere: the reader stays', (pressed) =>
    expect(afterSaving(saved, { planId, pressed })).toEqual({ ok: true, value: {} }),
  )
  it('a refusal leads nowhere', () => {
    const refused = { ok: false, error: 'stale' } as const
    expect(afterSaving(refused, { planId, pressed: 'save' })).toBe(refused)
    expect(afterDecision(refused, planId, 'approved')).toBe(refused)
  })
})
