import { AlertPage } from '../support/alerts'
import { addFamily, expectFile, someFamily } from '../support/families'
import { idIn } from '../support/ids'
import { expectPrintable } from '../support/paper'
import { familyOnVisit } from '../support/prepared'
import { RiskSheet, RiskSheetAtServer } from '../support/risk-sheet'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

test.use({ as: 'asistent@tinca.demo' })

const seen = 'Copilul are vânătăi; spune că îl bate tatăl.'
const measures = 'Plasament de urgență la bunici.'

test('a beaten child: the sheet drafts the alert, the worker sends it, the county verifies it', async ({
  page,
  visitor,
}) => {
  test.slow()
  const { family, familyId, riskSheetId } = await familyOnVisit(page)
  const { headName, surname } = family
  const [boy] = family.children
  const boyName = `${surname} ${boy?.givenName ?? ''}`
  let alertId = ''

  await test.step('the finished sheet, the file and the day show what is to be sent at once', async () => {
    await new RiskSheetAtServer(page.request, riskSheetId).answer([
      { number: 1, code: 'YY', value: 1990 },
      { number: 2, code: 'DISCIP', value: 5 },
    ])
    await page.goto(`/risk-sheets/${riskSheetId}`)
    await new RiskSheet(page).finish()
    await expect(page.getByRole('link', { name: text('alerts.sheet.unsent') })).toBeVisible()
    await page.goto('/today')
    const due = page.getByRole('listitem').filter({ hasText: headName })
    await expect(due.getByRole('link', { name: text('duties.step.alert') })).toBeVisible()
    await page.goto(`/families/${familyId}`)
    await page.getByRole('link', { name: text('alerts.panel.openDraft') }).click()
    await page.waitForURL(/\/alerts\//)
    alertId = idIn(page)
  })

  await test.step('the draft knows the child and the form; without what was seen it does not go out', async () => {
    const alert = new AlertPage(page)
    await expect(alert.form('physical-abuse')).toBeChecked()
    await expect(alert.child(boyName)).toBeChecked()
    await alert.check()
    await expect(alert.refusal).toContainText(text('alerts.form.description'))
    await alert.description.fill(seen)
    await alert.send()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await expect(page.getByRole('main')).toContainText(text('alerts.clock.running', { hours: 47 }))
  })

  await test.step('nobody but the officer of the county reads it', async () => {
    for (const other of ['primar@tinca.demo', 'coordonator@bihor.demo', 'analist@anpdca.demo', 'cadru@tinca.demo']) {
      const { request } = await visitor(other)
      for (const address of ['/alerts', `/alerts/${alertId}`, `/alerts/${alertId}/print`, '/escalations'])
        expect((await request.get(address)).status(), `${other} ${address}`).toBe(403)
    }
    const stranger = (await visitor('asistent@apata.demo')).request
    for (const address of [`/alerts/${alertId}`, `/alerts/${alertId}/send`, `/alerts/${alertId}/print`])
      expect((await stranger.get(address)).status(), address).toBe(404)
  })

  await test.step('the officer receives and verifies it, and sees nothing else of the family', async () => {
    const officer = await visitor('interventie@bihor.demo')
    await officer.goto('/')
    await expect(officer).toHaveURL('/alerts')
    await officer.getByRole('link', { name: headName }).click()
    await officer.waitForURL(new RegExp(alertId))
    const alert = new AlertPage(officer)
    await expect(officer.getByText(seen)).toBeVisible()
    await alert.receive()
    await alert.lookOver()
    await expect(alert.refusal).toContainText(text('alerts.county.measures'))
    await alert.find('confirmed', measures)
    await expectPrintable(officer, `/alerts/${alertId}/print`, text('alerts.print.title'))
    for (const closed of [`/families/${familyId}`, `/risk-sheets/${riskSheetId}`, '/today', '/county'])
      expect((await officer.request.get(closed)).status(), closed).toBe(403)
  })

  await test.step('the result stands in the alert and in the file of the family', async () => {
    await page.goto(`/alerts/${alertId}`)
    await expect(page.getByText(measures)).toBeVisible()
    await page.goto(`/families/${familyId}`)
    await expectFile(page, family)
    await expect(page.getByText(text('families.timeline.alert-verified', { result: 'confirmed' }))).toBeVisible()
    await expect(page.getByText(text('alerts.panel.unsent'))).toHaveCount(0)
  })

  await test.step('the officer corrects a mistake with a reason, and both sides read what was written before', async () => {
    const officer = await visitor('interventie@bihor.demo')
    await officer.goto(`/alerts/${alertId}`)
    await officer.getByRole('link', { name: text('corrections.correct') }).click()
    await officer.waitForURL(/correct$/)
    await new AlertPage(officer).correct('Plasament la mătușă.', 'Bunicii nu au primit copilul.')
    for (const reader of [officer, page]) {
      await reader.goto(`/alerts/${alertId}`)
      await expect(reader.getByText('Plasament la mătușă.')).toBeVisible()
      await expect(reader.getByText('Bunicii nu au primit copilul.')).toBeVisible()
      await reader.getByText(text('corrections.earlier')).click()
      await expect(reader.getByText(measures)).toBeVisible()
    }
    await expect(page.getByRole('link', { name: text('corrections.correct') })).toHaveCount(0)
    expect((await page.request.get(`/alerts/${alertId}/correct`)).status()).toBe(403)
  })

  await test.step('the figures count the child without a name', async () => {
    for (const account of ['asistent@tinca.demo', 'coordonator@bihor.demo']) {
      const reader = await visitor(account)
      await reader.goto('/alerts/figures')
      await reader.getByText(text('alerts.figures.tableLabel')).click()
      await expect(reader.getByRole('row', { name: /Abuz fizic/ })).toBeVisible()
      await expect(reader.getByRole('main')).not.toContainText(surname)
    }
  })
})

test('looking at the form of an alert begins none; what is saved does', async ({ page }) => {
  const family = someFamily()
  const familyId = await addFamily(page, family)
  await page.getByRole('link', { name: text('alerts.panel.raise') }).click()
  await page.waitForURL(/\/alert$/)
  await expect(page.getByText(text('alerts.draft.newText'))).toBeVisible()
  await page.goto(`/families/${familyId}`)
  await expectFile(page, family)
  await expect(page.getByText(text('alerts.panel.unsent'))).toHaveCount(0)

  await page.goto(`/families/${familyId}/alert`)
  const alert = new AlertPage(page)
  await alert.check()
  await expect(alert.refusal).toContainText(text('alerts.form.description'))
  await alert.description.fill(seen)
  await page.getByRole('button', { name: text('alerts.form.save') }).click()
  await expect(page.getByText(text('alerts.draft.saved'))).toBeVisible()
  await expect(alert.description).toHaveValue(seen)
  await page.goto(`/families/${familyId}`)
  await expect(page.getByText(text('alerts.panel.unsent'))).toBeVisible()
})

test('a family is put before the county with a reason, and the advice comes back to its file', async ({
  page,
  visitor,
}) => {
  const family = someFamily()
  const familyId = await addFamily(page, family)
  const advice = 'Centru de zi pentru copil și consiliere pentru mamă.'

  await page.getByRole('link', { name: text('alerts.panel.escalate') }).click()
  await page.waitForURL(/escalate/)
  await page.getByRole('button', { name: text('alerts.escalations.raise.submit') }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(text('alerts.escalations.raise.reason'))
  await page.getByRole('textbox', { name: text('alerts.escalations.raise.reason') }).fill('Mama este singură.')
  await page.getByRole('button', { name: text('alerts.escalations.raise.submit') }).click()
  await expectFile(page, family)
  await expect(page.getByRole('link', { name: text('alerts.panel.escalate') })).toHaveCount(0)

  const officer = await visitor('interventie@bihor.demo')
  await officer.goto('/escalations')
  await officer.getByRole('link', { name: family.headName }).click()
  await officer.waitForURL(/escalations\//)
  await officer.getByRole('textbox', { name: text('alerts.escalations.page.advise') }).fill(advice)
  await officer.getByRole('button', { name: text('alerts.escalations.page.adviseSubmit') }).click()
  await expect(officer.getByText(text('alerts.escalations.page.advisedNow'))).toBeVisible()

  await page.goto(`/families/${familyId}`)
  await expect(page.getByText(advice, { exact: true })).toBeVisible()
})
