import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { today } from '../support/days'
import { expectPrintable } from '../support/paper'
import { familyWithPlan } from '../support/prepared'
import { ServicePlan } from '../support/service-plan'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

test.use({ as: 'asistent@tinca.demo' })

const benefit = 'Venitul minim de incluziune (VMI)'
const period = { startsOn: today(), endsOn: addMonths(today(), 6) }
/** A commune gives a number once a year. */
const run = Date.now().toString(36)
const orders = [`31/${run}`, `32/${run}`] as const
const whole = { goal: 'Venitul ajunge pentru hrană', provider: 'AJPIS Bihor', ...period }

test('a plan comes back, is approved, revised and followed by visits @desktop', async ({ page, visitor }) => {
  test.slow()
  const { family, familyId, planId } = await familyWithPlan(page)
  const plan = new ServicePlan(page)
  const mayor = await visitor('primar@tinca.demo')
  const decision = new ServicePlan(mayor)

  await test.step('is not submitted while a confirmed risk has neither a service nor a reason', async () => {
    await plan.ask()
    await expect(plan.refusal).toContainText(text('errors.planWithoutLines'))
    await expect(plan.refusal).toContainText(text('plan.form.leaveWhy', { row: '1a' }))
    await page.reload()
    await plan.add(benefit)
    await plan.fillLine(benefit, whole)
    await plan.leaveOutTheRest('Se urmărește la vizite')
    await plan.submit()
    await expect(page.getByText(text('plan.notices.submitted'))).toBeVisible()
  })

  await test.step('is returned with a reason, mended and submitted again', async () => {
    await mayor.goto(`/plans/${planId}`)
    await mayor.getByRole('button', { name: text('plan.decision.return') }).click()
    await expect(decision.refusal).toContainText(text('errors.required'))
    await mayor.getByLabel(text('plan.decision.reason')).fill('Precizați scopul general')
    await mayor.getByRole('button', { name: text('plan.decision.return') }).click()
    await expect(mayor.getByText(text('plan.notices.returnedNow'))).toBeVisible()
    await page.goto(`/plans/${planId}`)
    await expect(page.getByText('Precizați scopul general')).toBeVisible()
    await plan.goal.fill('Copiii cresc acasă')
    await plan.submit()
    await page.getByRole('button', { name: text('plan.takingBack.take') }).click()
    await expect(page.getByText(text('plan.notices.takenBackPlan'))).toBeVisible()
    expect((await mayor.request.get(`/plans/${planId}`)).status()).toBe(404)
    await plan.submit()
    await expect(page.getByText(text('plan.notices.submitted'))).toBeVisible()
  })

  await test.step('is approved by no order older than itself, and by one of today', async () => {
    await mayor.goto(`/plans/${planId}`)
    await decision.approve(orders[0], addDays(today(), -1))
    await expect(decision.refusal).toContainText(text('errors.orderBeforeSubmission'))
    await decision.approve(orders[0], today())
    await expect(mayor.getByText(text('plan.notices.approved'))).toBeVisible()
  })

  await test.step('is followed by a visit that reports on each measure and asks for revision', async () => {
    await page.goto(`/schedule/${familyId}`)
    const save = page.getByRole('button', { name: text('schedule.visit.save') })
    await page.getByRole('textbox', { name: text('schedule.visit.visitedOn') }).fill(shownDay(addDays(today(), 1)))
    await page.getByLabel(text('schedule.visit.summary')).fill('Copiii sunt bine')
    await page.getByRole('radio', { name: text('schedule.visit.progress.under-way') }).check()
    await page.getByRole('radio', { name: text('schedule.visit.yes'), exact: true }).check()
    await save.click()
    const refusal = page.getByRole('main').getByRole('alert')
    await expect(refusal).toContainText(text('errors.dateInFuture'))
    await expect(refusal).toContainText(text('schedule.visit.revisionReason'))
    await page.getByRole('textbox', { name: text('schedule.visit.visitedOn') }).fill(shownDay(today()))
    await page.getByLabel(text('schedule.visit.revisionReason')).fill('S-a născut un copil')
    await save.click()
    await expect(page.getByText(text('plan.notices.visited'))).toBeVisible()
  })

  await test.step('is revised with a day and a reason; the plan in force stays until the new version is approved', async () => {
    const reason = page.getByLabel(text('plan.revision.reason'))
    await expect(reason).toHaveValue('S-a născut un copil')
    await reason.fill('')
    await page.getByRole('button', { name: text('plan.revision.revise') }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(text('errors.required'))
    await reason.fill('S-a născut un copil')
    await page.getByRole('button', { name: text('plan.revision.revise') }).click()
    await expect(page.getByText(text('plan.notices.revised'))).toBeVisible()
    await plan.ask()
    await expect(plan.refusal).toContainText(text('errors.revisionWithoutChange'))
    await plan.fillLine(benefit, { ...whole, provider: 'Primăria Tinca' })
    await plan.submit()
    await expect(page.getByText(text('plan.notices.submittedRevision'))).toBeVisible()
    await expect(page.getByText(text('plan.versions.difference', { version: 1 }))).toBeVisible()
    await expect(page.locator('del', { hasText: 'AJPIS Bihor' })).toBeVisible()
    await expect(page.locator('ins', { hasText: 'Primăria Tinca' })).toBeVisible()
    await page.goto(`/plans/${planId}`)
    await expect(page.getByText(text('plan.notices.inForce'))).toBeVisible()
  })

  await test.step('its new version replaces it, and the first one stays readable', async () => {
    await mayor.goto('/plans')
    await mayor.getByRole('link', { name: family.headName }).click()
    await mayor.waitForURL(/\/plans\/[0-9a-f-]{36}/)
    await decision.approve(orders[0], today())
    await expect(decision.refusal).toContainText(family.headName)
    await decision.approve(orders[1], today())
    await expect(mayor.getByText(text('plan.notices.approvedRevision'))).toBeVisible()
    await page.goto(`/plans/${planId}`)
    await expect(page.getByText(text('plan.notices.old'))).toBeVisible()
    await expect(page.getByRole('table').first()).toContainText('AJPIS Bihor')
    await page.getByRole('link', { name: text('plan.versions.name', { version: 2 }) }).click()
    await expect(page.getByRole('table').first()).toContainText('Primăria Tinca')
  })

  await test.step('its visits are printed, and kept from the mayor', async () => {
    await page.goto(`/families/${familyId}`)
    const visit = await page.locator('a[href^="/schedule/visits/"]').first().getAttribute('href')
    await expectPrintable(page, `${visit}/print`, text('schedule.report.sheetTitle'))
    await expect(page.getByText('Copiii sunt bine')).toBeVisible()
    await expectPrintable(page, '/schedule/print', text('schedule.print.title'))
    for (const closed of [`${visit}`, `${visit}/print`, '/schedule/print', `/schedule/${familyId}`])
      expect((await mayor.request.get(closed)).status(), closed).toBe(403)
    const stranger = await visitor('asistent@apata.demo')
    expect((await stranger.request.get(`${visit}`)).status()).toBe(404)
  })

  await test.step('it is closed with its outcome', async () => {
    await page.goto(`/plans/${planId}`)
    await page.getByRole('link', { name: text('plan.versions.name', { version: 2 }) }).click()
    await page.getByText(text('plan.closing.open')).first().click()
    await page.getByRole('radio', { name: text('plan.closing.outcomes.goal-reached') }).check()
    await page.getByRole('button', { name: text('plan.closing.close') }).click()
    await expect(plan.refusal).toContainText(text('errors.confirmPlanClosing'))
    await page.getByLabel(text('plan.closing.note')).fill('Familia se descurcă; urmează o fișă nouă')
    await page.getByRole('checkbox', { name: text('plan.closing.confirmed') }).check()
    await page.getByRole('button', { name: text('plan.closing.close') }).click()
    await expect(page.getByText(text('plan.notices.closedNow'))).toBeVisible()
    await expect(page.getByText(text('plan.revision.reopenTitle'))).toBeVisible()
  })
})

test('a recommended service is taken over without moving the reader', async ({ page }) => {
  await familyWithPlan(page)
  const risk = page.locator('li[id^="risk-"]').first()
  const button = risk.locator('button[value^="add:"]').first()
  await button.scrollIntoViewIfNeeded()
  const before = await risk.boundingBox()
  await button.click()
  await page.getByText(text('plan.notices.added')).waitFor()
  await expect(risk).toBeFocused()
  expect(Math.abs(((await risk.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3)
})

test('what is typed into a plan is kept when the page is left without a press', async ({ page }) => {
  const { planId } = await familyWithPlan(page)
  const plan = new ServicePlan(page)
  await plan.goal.fill('Copiii cresc acasă')
  await expect(page.getByText(text('plan.form.autosave.saved'))).toBeVisible()
  await plan.goal.fill('Copiii cresc acasă, la școală')
  // Leaving sends what is not kept yet; it may arrive after the next page was asked for.
  const sent = page.waitForResponse((response) => response.url().endsWith(`/plans/${planId}/draft`))
  await page
    .getByRole('link', { name: text('plan.title') })
    .last()
    .click()
  await expect(page).toHaveURL(/\/plans$/)
  expect((await sent).status()).toBe(200)
  await page.goto(`/plans/${planId}`)
  await expect(plan.goal).toHaveValue('Copiii cresc acasă, la școală')
})
