import { expect, type Page } from '@playwright/test'
import { addFamily, someFamily, takeStep, type Family } from './families'
import { today } from './days'
import { ObservationSheet } from './observation-sheet'
import { RiskSheet, RiskSheetAtServer } from './risk-sheet'
import { ServicePlan } from './service-plan'
import { text } from './texts'

export type Prepared = {
  family: Family
  familyId: string
  observationSheetId: string
  riskSheetId: string
  planId: string
}

/** A family with a signed observation sheet and a risk sheet that is open in front of `page`. */
export async function familyOnVisit(page: Page): Promise<Omit<Prepared, 'planId'>> {
  const family = someFamily()
  const familyId = await addFamily(page, family)
  const observationSheetId = await takeStep(page, familyId, 'start-observation-sheet', /\/observation-sheets\//)
  await new ObservationSheet(page).fillAndSign(['3b'])
  const riskSheetId = await takeStep(page, familyId, 'start-risk-sheet', /\/risk-sheets\//)
  return { family, familyId, observationSheetId, riskSheetId }
}

/** Finishes a risk sheet that confirms poverty, and begins the plan. */
export async function fromVisitToPlan(
  page: Page,
  { familyId, riskSheetId }: Omit<Prepared, 'planId'>,
): Promise<string> {
  await new RiskSheetAtServer(page.request, riskSheetId).answer([
    { number: 1, code: 'YY', value: 1990 },
    { number: 0, code: 'VENG', value: 300 },
  ])
  await page.goto(`/risk-sheets/${riskSheetId}`)
  await new RiskSheet(page).finish()
  return takeStep(page, familyId, 'start-plan', /\/plans\//)
}

/** A family whose home visit is done; its plan is open in front of `page`. */
export async function familyWithPlan(page: Page): Promise<Prepared> {
  const visited = await familyOnVisit(page)
  return { ...visited, planId: await fromVisitToPlan(page, visited) }
}

const heating = 'Ajutorul pentru încălzirea locuinței'

/** Puts the plan that is open in front of `page` up for the mayor's order. */
export async function putForward(page: Page): Promise<void> {
  const plan = new ServicePlan(page)
  await plan.add(heating)
  const period = { startsOn: today(), endsOn: today() }
  await plan.fillLine(heating, { goal: 'Casa este caldă', provider: 'AJPIS Bihor', ...period })
  await plan.leaveOutTheRest('Se urmărește la vizite')
  await plan.submit()
  await page.getByText(text('plan.notices.submitted')).waitFor()
}

/** The id of the first child in the file of a family. */
export async function firstChildOf(page: Page, familyId: string): Promise<string> {
  await page.goto(`/families/${familyId}`)
  const address = await page
    .locator(`a[href^="/families/${familyId}/children/"][href$="/leave"]`)
    .first()
    .getAttribute('href')
  const id = address?.split('/').at(-2)
  expect(id).toBeDefined()
  return id ?? ''
}
