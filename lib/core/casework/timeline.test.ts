import { describe, expect, it } from 'vitest'
import type { FileRecords, KeptChange } from './family-file'
import { timeline } from './timeline'

const family = { createdAt: '2026-03-01T08:00:00.000Z', createdBy: 'ana' }
const nothing: FileRecords = { observationSheets: [], riskSheets: [], plans: [], visits: [], registry: [] }
const change = (at: string, table: string, before: object | null, after: object): KeptChange => ({
  at,
  userId: 'ana',
  table,
  before: before === null ? null : { ...before },
  after: { ...after },
})
const child = { surname: 'Pop', given_name: 'Ion', left_on: null, cnp: null }
const kept = { head_name: 'Pop Ana', state: 'no-sheet', closed_on: null }

const kinds = (records: Partial<FileRecords>, changes: readonly KeptChange[] = []) =>
  timeline(family, { ...nothing, ...records }, changes).map(({ kind, facts }) => [kind, facts])

describe('the history of a family', () => {
  it('begins when it was entered; the children entered with it are not told of one by one', () =>
    expect(
      kinds({}, [
        change('2026-03-01T08:00:00.000Z', 'family', null, kept),
        change('2026-03-01T08:00:00.000Z', 'child', null, child),
        change('2026-04-01T08:00:00.000Z', 'child', null, { ...child, given_name: 'Eva' }),
      ]),
    ).toEqual([
      ['child-added', { name: 'Pop Eva' }],
      ['family-added', {}],
    ]))

  it('says which facts were changed, and nothing of what is computed', () =>
    expect(
      kinds({}, [
        change('2026-03-02', 'family', kept, { ...kept, head_name: 'Pop Maria' }),
        change('2026-03-03', 'family', kept, { ...kept, state: 'visit-due', due_on: '2026-03-06' }),
        change('2026-03-04', 'child', child, { ...child, cnp: '1' }),
        change('2026-03-05', 'child', child, { ...child, left_on: '2026-03-05', left_reason: 'moved-away' }),
        change('2026-03-06', 'family', kept, { ...kept, closed_on: '2026-03-06', close_reason: 'moved-away' }),
        change('2026-03-07', 'family', { ...kept, closed_on: '2026-03-06' }, kept),
      ]),
    ).toEqual([
      ['family-reopened', {}],
      ['family-closed', { reason: 'moved-away' }],
      ['child-left', { name: 'Pop Ion', reason: 'moved-away' }],
      ['child-changed', { name: 'Pop Ion', fields: 'cnp' }],
      ['family-changed', { fields: 'head_name' }],
      ['family-added', {}],
    ]))

  it('follows the chain by the records themselves', () => {
    const by = { createdBy: 'ana', createdAt: '2026-03-02T08:00:00.000Z' }
    const records: FileRecords = {
      observationSheets: [
        {
          ...by,
          id: 'o',
          status: 'signed',
          number: '05-001/2026',
          paperNumber: null,
          filledOn: '2026-03-02',
          fillerName: 'Ana',
          needed: true,
          visitorName: 'Ana',
          visitOn: '2026-03-04',
          signedAt: '2026-03-02T09:00:00.000Z',
          signedBy: 'ana',
        },
      ],
      riskSheets: [
        {
          ...by,
          id: 'r',
          status: 'finished',
          number: '05-001/2026',
          sheetDate: '2026-03-04',
          situations: 7,
          monitoringMonths: 6,
          alert: false,
          undetermined: ['4b'],
          unansweredReason: null,
          finishedAt: '2026-03-04T09:00:00.000Z',
          finishedBy: 'ana',
        },
      ],
      plans: [
        {
          ...by,
          id: 'p',
          createdAt: '2026-03-05T08:00:00.000Z',
          status: 'approved',
          dueOn: '2026-04-03',
          caseOfficerName: 'Ana',
          orderNumber: '12',
          orderDate: '2026-03-20',
          returnReason: null,
          decidedAt: '2026-03-20T08:00:00.000Z',
          decidedBy: 'primar',
        },
      ],
      visits: [
        { id: 'v', visitedOn: '2026-09-20', planned: true, revisionNeeded: false, summary: '', createdBy: 'ana' },
      ],
      registry: ['Pop Ion', 'Pop Eva'].map((childName) => ({
        childId: childName,
        childName,
        registeredOn: '2026-03-04',
        closedOn: null,
        closeReason: null,
      })),
    }
    const plan = { id: 'p', status: 'draft' }
    expect(
      kinds(records, [
        change('2026-03-06', 'service_plan', plan, { ...plan, status: 'submitted' }),
        change('2026-03-07', 'service_plan', plan, { ...plan, status: 'returned', return_reason: 'incomplet' }),
      ]),
    ).toEqual([
      ['visit-made', { planned: 'yes' }],
      ['plan-approved', { number: '12', date: '2026-03-20' }],
      ['plan-returned', { reason: 'incomplet' }],
      ['plan-submitted', {}],
      ['plan-begun', {}],
      ['registry-entered', { names: 'Pop Ion, Pop Eva', count: 2 }],
      ['risk-finished', { situations: 7, open: 0 }],
      ['observation-suspicion', { number: '05-001/2026', visitor: 'Ana', visitOn: '2026-03-04' }],
      ['family-added', {}],
    ])
  })
})

it('what was sent to the county and what came back stand in the history, each at its moment', () => {
  const moments = { createdAt: '2026-05-01T08:00:00.000Z', createdBy: 'ana' }
  const alert = {
    ...{
      id: 'a',
      familyId: 'f',
      status: 'verified' as const,
      raisedBy: 'rule' as const,
      forms: ['neglect'],
      ...moments,
    },
    ...{ sentAt: '2026-05-01T09:00:00.000Z', sentBy: 'ana', dueAt: '2026-05-03T09:00:00.000Z' },
    ...{ receivedAt: '2026-05-01T10:00:00.000Z', receivedBy: 'radu' },
    ...{ verifiedAt: '2026-05-02T10:00:00.000Z', verifiedBy: 'radu', recordedAt: '2026-05-02T11:00:00.000Z' },
    ...{ result: 'partly' as const, dismissReason: null, dismissedAt: null, dismissedBy: null },
  }
  const dismissed = {
    ...alert,
    ...{ id: 'b', sentAt: null, receivedAt: null, verifiedAt: null, createdAt: '2026-04-01T08:00:00.000Z' },
    ...{ dismissReason: 'căzătură', dismissedAt: '2026-04-01T09:00:00.000Z', dismissedBy: 'ana' },
  }
  const escalation = {
    ...{
      id: 'e',
      familyId: 'f',
      status: 'advised' as const,
      raisedBy: 'hand' as const,
      reason: 'singură',
      situations: 2,
    },
    ...{ sentAt: '2026-05-04T08:00:00.000Z', sentBy: 'ana', refreshedAt: null, receivedAt: null, receivedBy: null },
    ...{ advice: 'centru de zi', advisedAt: '2026-05-05T08:00:00.000Z', advisedBy: 'radu' },
  }
  const told = timeline(family, nothing, [], { alerts: [alert, dismissed], escalations: [escalation] })

  expect(told.map(({ kind, facts, userId }) => [kind, facts, userId])).toEqual([
    ['escalation-advised', { advice: 'centru de zi' }, 'radu'],
    ['escalation-sent', { why: 'hand' }, 'ana'],
    ['alert-verified', { result: 'partly' }, 'radu'],
    ['alert-received', {}, 'radu'],
    ['alert-sent', {}, 'ana'],
    ['alert-raised', {}, 'ana'],
    ['alert-dismissed', { why: 'căzătură' }, 'ana'],
    ['alert-raised', {}, 'ana'],
    ['family-added', {}, 'ana'],
  ])
})
