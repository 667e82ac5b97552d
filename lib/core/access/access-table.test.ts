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

const permissionsOf = Object.entries(accessTable)

describe('the access table', () => {
  test.each(withoutCaseContent)('keeps case content from %s', (role) => {
    expect(caseContent.filter((permission) => can(role, permission))).toEqual([])
  })

  test('lets the mayor alone decide a plan, and nobody who drafts one', () => {
    expect(accessTable['plan.decide']).toEqual(['mayor'])
    expect(can('mayor', 'plan.draft')).toBe(false)
  })

  test('gives a professional the own sheets and account, and nothing of the commune', () => {
    const permissions = permissionsOf.flatMap(([permission, allowed]: [string, readonly Role[]]) =>
      allowed.includes('professional') ? permission : [],
    )
    expect(permissions).toEqual(['professional-sheet.see', 'professional-sheet.fill', 'account.see'])
  })

  test('shows what was sent to the county to the worker who sent it and to the one who verifies, to nobody else', () => {
    expect(accessTable['alert.see']).toEqual(['spas_worker', 'dgaspc_intervention'])
    expect(accessTable['escalation.see']).toEqual(['dgaspc_intervention'])
    expect(roles.filter((role) => can(role, 'alert.write') && can(role, 'alert.verify'))).toEqual([])
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
    ['spas_worker', 'plan.revise', 'approved', true],
    ['spas_worker', 'plan.revise', 'replaced', false],
    ['mayor', 'plan.revise', 'approved', false],
    ['spas_worker', 'plan.close', 'draft', false],
    ['spas_worker', 'alert.write', 'draft', true],
    ['spas_worker', 'alert.write', 'sent', false],
    ['spas_worker', 'alert.verify', 'sent', false],
    ['dgaspc_intervention', 'alert.verify', 'received', true],
    ['dgaspc_intervention', 'alert.verify', 'verified', false],
    ['dgaspc_intervention', 'escalation.advise', 'advised', false],
    ['dgaspc_coordinator', 'escalation.advise', 'sent', false],
    ['professional', 'professional-sheet.fill', 'draft', true],
    ['professional', 'professional-sheet.fill', 'sent', false],
    ['spas_worker', 'professional-sheet.fill', 'draft', false],
    ['spas_worker', 'professional-sheet.handle', 'sent', true],
    ['spas_worker', 'professional-sheet.handle', 'taken-over', false],
    ['professional', 'professional-sheet.handle', 'sent', false],
    ['spas_worker', 'report-edition.hand-in', 'draft', true],
    ['spas_worker', 'report-edition.draft', 'handed-in', false],
    ['spas_worker', 'report-edition.correct', 'handed-in', false],
    ['spas_worker', 'report-edition.correct', 'returned', true],
    ['spas_worker', 'report-edition.correct', 'accepted', true],
    ['spas_worker', 'report-edition.decide', 'handed-in', false],
    ['mayor', 'report-edition.hand-in', 'draft', false],
    ['dgaspc_coordinator', 'report-edition.decide', 'handed-in', true],
    ['dgaspc_coordinator', 'report-edition.decide', 'accepted', false],
    ['dgaspc_monitoring', 'report-edition.decide', 'handed-in', false],
    ['spas_worker', 'home-visit.record', 'planned', true],
    ['spas_worker', 'home-visit.record', 'done', false],
  ] as const)('%s, %s while %s: %s', (role, permission, state, allowed) => {
    expect(canStep(role, permission, state)).toBe(allowed)
  })
})
