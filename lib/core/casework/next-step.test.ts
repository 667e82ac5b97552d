import { expect, it } from 'vitest'
import { familyStates } from './family-states'
import { nextStep } from './next-step'

const retry = { 'home-visit': null, 'monitoring-visit': null }
const nothing = { observationDraftId: null, riskDraftId: null, openPlanId: null, retry }
const all = { observationDraftId: 'o', riskDraftId: 'r', openPlanId: 'p', retry }
const unreached = { 'home-visit': 'tell-county', 'monitoring-visit': 'plan-visit' } as const

it.each([
  ['no-sheet', nothing, { kind: 'start-observation-sheet' }],
  ['observation-draft', all, { kind: 'continue-observation-sheet', id: 'o' }],
  ['no-suspicion', nothing, { kind: 'start-observation-sheet' }],
  ['not-confirmed', nothing, { kind: 'start-observation-sheet' }],
  ['visit-due', nothing, { kind: 'start-risk-sheet' }],
  ['visit-due', { ...nothing, retry: unreached }, { kind: 'tell-county', visit: 'home-visit' }],
  ['risk-sheet-draft', { ...all, retry: unreached }, { kind: 'continue-risk-sheet', id: 'r' }],
  ['monitored', { ...nothing, retry: unreached }, { kind: 'plan-visit', visit: 'monitoring-visit' }],
  ['risk-sheet-draft', all, { kind: 'continue-risk-sheet', id: 'r' }],
  ['plan-due', nothing, { kind: 'start-plan' }],
  ['plan-due', all, { kind: 'continue-plan', id: 'p' }],
  ['plan-submitted', all, { kind: 'await-mayor', id: 'p' }],
  ['plan-returned', all, { kind: 'mend-plan', id: 'p' }],
  ['monitored', nothing, { kind: 'record-visit' }],
  ['closed', all, { kind: 'none' }],
] as const)('%s with %o: %o', (state, open, step) => expect(nextStep(state, open)).toEqual(step))

it('every state of an open file has a step', () =>
  expect(familyStates.filter((state) => nextStep(state, nothing).kind === 'none')).toEqual(['closed']))
