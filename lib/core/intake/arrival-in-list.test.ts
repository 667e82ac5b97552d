import { expect, it } from 'vitest'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { arrivalInList, byUrgency } from './arrival-in-list'
import type { ProfessionalEntry } from './professional-sheet'

const entry = (id: string, day: string, answers: Record<string, boolean>): ProfessionalEntry => ({
  ...{ id, answers, status: 'sent', toldHead: '', children: '', fillerKind: 'teacher', fillerName: 'Ana' },
  suspicion: Object.values(answers).includes(true),
  receipt: { filledAt: `${day}T08:00:00.000Z`, receivedAt: `${day}T09:30:00.000Z`, number: '1' },
  ...{ createdAt: `${day}T07:00:00.000Z`, typedDay: { filledOn: '', talkEnd: '' }, seenAt: null, handledAt: null },
})
const listed = (sheet: ProfessionalEntry) => arrivalInList(sheet, ['5a'], datedLimits)

const calm = entry('calm', '2026-05-01', { '1a': false })
const suspect = entry('suspect', '2026-05-02', { '1a': true })
const violent = entry('violent', '2026-05-06', { '5a': true })
const later = entry('later', '2026-05-04', { '1a': true })

it('puts violence first, then visits by their limit, and what calls for none last', () =>
  expect(byUrgency([calm, suspect, later, violent].map(listed)).map(({ id }) => id)).toEqual([
    ...['violent', 'suspect', 'later', 'calm'],
  ]))

it('counts the 72 hours from the hour of arrival', () =>
  expect(listed(suspect)).toMatchObject({
    urgent: false,
    visitDue: { moment: '2026-05-05T09:30:00.000Z', day: '2026-05-05' },
  }))

it('neither hurries nor counts what was handled', () =>
  expect(listed({ ...violent, status: 'taken-over' })).toMatchObject({ urgent: false, visitDue: null }))
