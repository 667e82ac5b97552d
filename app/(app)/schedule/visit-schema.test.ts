import { describe, expect, it } from 'vitest'
import { correctedVisitSchema, visitSchema } from './visit-schema'

const id = '0b8f3c52-43a7-4a38-a6a1-7d1b6f3d2c11'
const form = {
  formId: id,
  familyId: id,
  planId: id,
  visitedOn: '7.05.2026',
  visitorName: 'A. B.',
  planned: 'no',
  summary: 'bine',
  revisionNeeded: 'no',
  'lines.0.lineId': id,
  'lines.0.progress': 'done',
  'lines.0.note': ' gata ',
  'lines.1.lineId': id,
  'lines.1.note': '',
}

describe('the form of a visit', () => {
  it('reads the report, leaving out a measure without an answer', () =>
    expect(visitSchema.parse(form)).toEqual({
      formId: id,
      familyId: id,
      planId: id,
      visitedOn: '2026-05-07',
      visitorName: 'A. B.',
      planned: false,
      resets: false,
      summary: 'bine',
      risksSeen: '',
      revisionNeeded: false,
      revisionReason: '',
      nextOn: null,
      nextReason: '',
      lateReason: '',
      lines: [{ lineId: id, progress: 'done', note: 'gata' }],
    }))
  it.each([{ revisionNeeded: '' }, { planned: '' }, { visitedOn: '' }, { summary: ' ' }, { 'lines.0.progress': 'x' }])(
    'refuses %o',
    (changes) => expect(visitSchema.safeParse({ ...form, ...changes }).success).toBe(false),
  )
})

describe('the form that corrects a visit', () => {
  const correction = { ...form, id, revision: '1', reason: ' altă zi ' }

  it('keeps the reason apart from the report', () =>
    expect(correctedVisitSchema.parse(correction)).toMatchObject({
      ...{ id, formId: id, revision: 1, reason: 'altă zi' },
      report: { visitedOn: '2026-05-07', lines: [{ lineId: id, progress: 'done' }] },
    }))
  it.each([{ reason: ' ' }, { formId: '' }, { visitedOn: '' }])('refuses %o', (changes) =>
    expect(correctedVisitSchema.safeParse({ ...correction, ...changes }).success).toBe(false),
  )
})
