import { describe, expect, test } from 'vitest'
import { accessTable, can, type Permission } from './access-table'
import { roles, type Role } from './actor'
import { canStep } from './states'

/** What each role must not do, whatever else changes in the table (design section 1). */
const caseContent: readonly Permission[] = ['family.see', 'observation-sheet.see', 'risk-sheet.see', 'registry.see']
const withoutCaseContent: readonly Role[] = [
  'mayor',
  'spas_admin',
  'dgaspc_coordinator',
  'dgaspc_intervention',
  'dgaspc_monitoring',
  'anpdca_analyst',
  'anpdca_admin',
]

describe('the access table', () => {
  test.each(withoutCaseContent)('keeps case content from %s', (role) => {
    expect(caseContent.filter((permission) => can(role, permission))).toEqual([])
  })

  test('lets the mayor alone decide a plan, and nobody who drafts one', () => {
    expect(accessTable['plan.decide']).toEqual(['mayor'])
    expect(can('mayor', 'plan.draft')).toBe(false)
  })

  test('leaves nobody without a page', () => {
    expect(roles.filter((role) => !can(role, 'account.see'))).toEqual([])
  })
})

describe('a step of the chain', () => {
  test.each([
    ['spas_worker', 'risk-sheet.fill', 'draft', true],
    ['spas_worker', 'risk-sheet.fill', 'finished', false],
    ['mayor', 'risk-sheet.fill', 'draft', false],
    ['mayor', 'plan.decide', 'submitted', true],
    ['mayor', 'plan.decide', 'draft', false],
    ['mayor', 'plan.decide', 'approved', false],
    ['spas_worker', 'plan.decide', 'submitted', false],
    ['spas_worker', 'plan.draft', 'returned', true],
    ['spas_worker', 'plan.draft', 'submitted', false],
  ] as const)('%s, %s while %s: %s', (role, permission, state, allowed) => {
    expect(canStep(role, permission, state)).toBe(allowed)
  })
})
