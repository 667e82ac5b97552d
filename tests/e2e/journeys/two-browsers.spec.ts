import { demoPassword } from '@/prisma/seed/demo/accounts.mjs'
import { familyOnVisit } from '../support/prepared'
import { RiskSheet, RiskSheetAtServer } from '../support/risk-sheet'
import { SignInForm } from '../support/sign-in-form'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

const worker = 'asistent@tinca.demo'
// What the browser writes down about a network that is gone and a session that has ended.
test.use({ as: worker, expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to fetch|status of 401/ })

test('two people fill in one sheet: their answers meet, and who changed the same one later is asked @desktop', async ({
  page,
  visitor,
}) => {
  const { riskSheetId: id } = await familyOnVisit(page)
  const colleaguePage = await visitor(worker)
  await colleaguePage.goto(`/risk-sheets/${id}`)
  const [mine, theirs] = [new RiskSheet(page), new RiskSheet(colleaguePage)]
  const server = new RiskSheetAtServer(page.request, id)
  await mine.goTo('3.1')
  await theirs.goTo('3.1')

  await test.step('different answers', async () => {
    await mine.choose('VNEED', 0)
    await expect(mine.isSaved).toBeVisible()
    await theirs.type('CONS', '350')
    await expect(theirs.option('VNEED', 0)).toBeChecked()
    await mine.choose('AGRIC', 1)
    await expect(mine.box('CONS')).toHaveValue('350')
    await expect(theirs.option('AGRIC', 1)).toBeChecked({ timeout: 20_000 })
  })

  await test.step('the same answers, one of them kept and one given up', async () => {
    await colleaguePage.context().setOffline(true)
    await mine.type('VENG', '900')
    await mine.choose('VENSUB', 2)
    await expect(mine.isSaved).toBeVisible()
    await theirs.type('VENG', '1200')
    await theirs.choose('VENSUB', 1)
    await colleaguePage.context().setOffline(false)

    const told = colleaguePage.getByText(text('riskSheet.troubles.conflictsTitle', { count: 2 }))
    await expect(told).toBeVisible()
    const keep = (whose: 'Mine' | 'Theirs', answer: string) =>
      colleaguePage.getByRole('button', { name: text(`riskSheet.conflict.keep${whose}`, { answer }) })
    await expect(keep('Theirs', '900 lei')).toBeVisible()
    await keep('Mine', '1.200 lei').click()
    await keep('Theirs', 'Ajung numai pentru strictul necesar').click()
    await expect(told).toBeHidden()

    await expect(theirs.isSaved).toBeVisible()
    await expect(mine.box('VENG')).toHaveValue('1200', { timeout: 20_000 })
    await expect(theirs.option('VENSUB', 2)).toBeChecked()
    expect(await server.answerTo('VENG')).toBe(1200)
    expect(await server.answerTo('VENSUB')).toBe(2)
  })
})

test('without network the answers stay in the device, also when the tab is closed, and leave when it is back', async ({
  page,
  context,
}) => {
  const { riskSheetId: id } = await familyOnVisit(page)
  const server = new RiskSheetAtServer(page.request, id)
  const sheet = new RiskSheet(page)
  await sheet.goTo('3.1')
  await sheet.type('VENG', '760,50')
  await expect(sheet.isSaved).toBeVisible()

  await context.setOffline(true)
  await sheet.choose('VNEED', 0)
  await sheet.goTo('3.2')
  await sheet.type('L3', '2')
  await expect(page.getByText(text('riskSheet.troubles.waiting', { count: 2 }))).toBeVisible()
  await page.close()

  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`/risk-sheets/${id}`)
  const reopened = new RiskSheet(again)
  await expect(reopened.isSaved).toBeVisible()
  await reopened.goTo('3.2')
  await expect(reopened.box('L3')).toHaveValue('2')
  await expect.poll(() => server.answerTo('L3')).toBe(2)
  expect(await server.answerTo('VNEED')).toBe(0)
  expect(await server.answerTo('VENG')).toBe(760.5)
})

test('a person just added keeps her answers over a reload, and a stranger in the address gets nobody else’s @desktop', async ({
  page,
}) => {
  const { riskSheetId: id } = await familyOnVisit(page)
  const sheet = new RiskSheet(page)
  const server = new RiskSheetAtServer(page.request, id)
  await sheet.goTo('1.1')
  await sheet.addPerson('Popescu Veronica')
  await expect(page).toHaveURL(/person=\d{1,2}$/)
  const number = Number(new URL(page.url()).searchParams.get('person'))

  await page.reload()
  await sheet.type('YY', 'abcd')
  await expect(page.getByText(text('riskSheet.saving.unsaved', { count: 1 }))).toBeVisible()
  await expect(page.getByText(text('riskSheet.complaints.not-a-year'))).toBeVisible()
  await sheet.type('YY', '1958')
  await expect(sheet.isSaved).toBeVisible()
  await expect.poll(() => server.answerTo('YY', number)).toBe(1958)

  await page.goto(`/risk-sheets/${id}/1-1?person=901`)
  await expect(page.getByText(text('riskSheet.section.unknownPerson'))).toBeVisible()
  await expect(sheet.box('NAME')).toHaveCount(0)
})

test('an empty sheet is not finished; one with gaps asks why', async ({ page }) => {
  const { riskSheetId: id, familyId } = await familyOnVisit(page)
  const sheet = new RiskSheet(page)
  await page.goto(`/risk-sheets/${id}/finish`)
  await expect(page.getByText(/^Fișa nu are niciun răspuns/)).toBeVisible()
  await expect(page.getByRole('button', { name: text('riskSheet.finish.submit') })).toBeDisabled()

  await sheet.goTo('3.1')
  await sheet.type('VENG', '9000')
  await expect(sheet.isSaved).toBeVisible()
  await page.goto(`/risk-sheets/${id}/finish`)
  await page.getByRole('button', { name: text('riskSheet.finish.submit') }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText(text('riskSheet.finish.violence'))
  await question.getByRole('button', { name: text('riskSheet.finish.confirm') }).click()
  await expect(question).toBeVisible()
  await question.getByRole('textbox').fill('Mama a plecat la serviciu')
  await question.getByRole('button', { name: text('riskSheet.finish.confirm') }).click()

  await expect(page.getByRole('heading', { name: /^Niciun risc confirmat; \d+ (de )?riscuri din listă/ })).toBeVisible()
  await expect(page.getByText('Mama a plecat la serviciu')).toBeVisible()
  await page.goto(`/families/${familyId}`)
  await expect(page.getByText(/^Niciun risc confirmat; \d+ (de )?riscuri din listă/)).toBeVisible()
  await expect(page.getByText('Mama a plecat la serviciu')).toBeVisible()
})

test('a session that has ended says so and keeps the answers until one has signed in again @desktop', async ({
  page,
  context,
  visitor,
}) => {
  const { riskSheetId: id } = await familyOnVisit(page)
  const sheet = new RiskSheet(page)
  await sheet.goTo('3.1')
  await context.clearCookies()
  await sheet.type('VENG', '610')
  await expect(page.getByText(text('riskSheet.troubles.signedOutTitle'))).toBeVisible()
  await expect(sheet.box('VENG')).toHaveValue('610')

  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: text('riskSheet.troubles.signIn') }).click()
  const other = await opened
  await new SignInForm(other).tryWith(worker, demoPassword)
  await other.waitForURL('**/today')
  await other.close()

  await page.bringToFront()
  await expect(sheet.isSaved).toBeVisible({ timeout: 20_000 })
  const elsewhere = await visitor(worker)
  expect(await new RiskSheetAtServer(elsewhere.request, id).answerTo('VENG')).toBe(610)
})
