import { today } from '../support/days'
import { addFamily, someFamily, takeStep } from '../support/families'
import { ObservationSheet } from '../support/observation-sheet'
import { expect, test } from '../support/test'
import { text } from '../support/texts'
import { shownDay } from '@/lib/core/observation/shown-values'

test.use({ as: 'asistent@tinca.demo', expectedErrors: /status of 40[34]/ })

const tinca = '/county/31789'
const reason = 'SPAS cere sfatul pentru vizita la domiciliu.'

test('a coordinator sees numbers, opens one file for a reason, and the commune sees that @desktop', async ({
  page,
  visitor,
}) => {
  test.slow()
  const family = someFamily()
  const familyId = await addFamily(page, family)
  await takeStep(page, familyId, 'start-observation-sheet', /\/observation-sheets\//)
  const sheet = new ObservationSheet(page)
  await sheet.fillAndSign(['3b'])
  const number = await sheet.number()
  const coordinator = await visitor('coordonator@bihor.demo')

  await test.step('suspicions are on the list of the day, with why and by which article', async () => {
    await page.goto('/today')
    // The family itself may stand behind the first ten of its week: other journeys add suspicions too.
    const due = page
      .getByRole('listitem')
      .filter({ hasText: text('duties.duty.OB-21.name') })
      .first()
    await due.getByText(text('today.whyLabel')).click()
    await expect(due.getByText(text('duties.duty.OB-21.why'))).toBeVisible()
    await expect(due.getByText(`${text('duties.act.gd-691-2015')}, art. 8`, { exact: false }).first()).toBeVisible()
  })

  await test.step('the county counts duties and names nobody', async () => {
    await coordinator.goto('/county')
    await coordinator.getByRole('link', { name: 'Tinca' }).first().click()
    await coordinator.waitForURL(`**${tinca}`)
    await expect(coordinator.getByRole('table', { name: text('duties.counts.caption') })).toContainText(
      text('duties.duty.OB-21.name'),
    )
    await expect(coordinator.locator('main')).not.toContainText(family.surname)
    await coordinator.goto(`/families/${familyId}`)
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText(text('shell.forbidden.title'))
  })

  await test.step('a file needs a number and a reason', async () => {
    await coordinator.goto(tinca)
    const open = coordinator.getByRole('button', { name: text('county.forms.open') })
    await open.click()
    const refusal = coordinator.locator('form').filter({ has: open }).locator('.notice')
    await expect(refusal).toContainText(text('county.forms.reason'))
    await coordinator.getByLabel(text('county.forms.sheetNumber')).fill('05-999999/2026')
    await coordinator.getByLabel(text('county.forms.reason')).fill(reason)
    await open.click()
    await expect(refusal).toContainText(text('errors.noSuchSheet'))
    await coordinator.getByLabel(text('county.forms.sheetNumber')).fill(number)
    await open.click()
    await coordinator.waitForURL(/\/county\/cases\//)
    await expect(coordinator.getByRole('heading', { level: 1 })).toContainText(family.headName)
    await expect(coordinator.getByText(number).first()).toBeVisible()
  })

  const address = new URL(coordinator.url()).pathname

  await test.step('it is there for this coordinator alone, and the commune reads who and why', async () => {
    const elsewhere = await visitor('coordonator@brasov.demo')
    expect((await elsewhere.goto(address))?.status()).toBe(404)
    expect((await page.goto(address))?.status()).toBe(403)
    await page.goto(`/families/${familyId}`)
    await expect(page.getByText(text('county.case.reasonLine', { reason }))).toBeVisible()
  })

  await test.step('ended, it is closed with an explanation', async () => {
    await coordinator.getByRole('button', { name: text('county.forms.end') }).click()
    await coordinator.waitForURL(`**${tinca}`)
    expect((await coordinator.goto(address))?.status()).toBe(403)
    await expect(coordinator.getByText(text('county.case.overText'))).toBeVisible()
  })
})

test('the county lists a child and holds a meeting; SPAS answers for the child and asks for guidance @desktop', async ({
  page,
  visitor,
}) => {
  test.slow()
  const coordinator = await visitor('coordonator@bihor.demo')
  const { surname } = someFamily()

  await test.step('a list with a fault is refused whole, by line and column', async () => {
    await coordinator.goto('/special-protection/import')
    const list = coordinator.getByLabel(text('specialProtection.import.list'))
    const check = coordinator.getByRole('button', { name: text('specialProtection.import.check') })
    await list.fill(`antet\nTinca;${surname};Dan;31.02.2014;centru;;`)
    await check.click()
    await expect(coordinator.locator('form .notice')).toContainText(
      text('specialProtection.import.cell', { line: 2, column: text('specialProtection.columns.birthDate') }),
    )
    await list.fill(`antet\nTinca;${surname};Dan;07.05.2014;centru;;`)
    await check.click()
    await coordinator.getByRole('button', { name: text('specialProtection.import.take', { n: 1 }) }).click()
    await coordinator.waitForURL(/added=1/)
  })

  await test.step('SPAS says why the family gets no sheet', async () => {
    await page.goto('/special-protection')
    await page.getByRole('link', { name: `${surname} Dan` }).click()
    await page.waitForURL(/\/special-protection\/[0-9a-f-]{36}/)
    await page.getByLabel(text('specialProtection.settle.reason.label')).fill('Părinții au plecat din comună.')
    await page.getByRole('button', { name: text('specialProtection.settle.reason.send') }).click()
    await expect(page.getByText(text('specialProtection.states.excused')).first()).toBeVisible()
  })

  await test.step('a meeting is noted, a question asked and answered', async () => {
    await coordinator.goto('/guidance/meetings/new')
    await coordinator.getByRole('textbox', { name: text('guidance.meeting.heldOn') }).fill(shownDay(today()))
    await coordinator.getByLabel(text('guidance.meeting.points')).fill('Termenele vizitelor')
    await coordinator.getByLabel('Tinca').check()
    await coordinator.getByRole('button', { name: text('guidance.meeting.save') }).click()
    await coordinator.waitForURL(/done=met/)

    await page.goto('/guidance')
    const question = `Cum procedăm? ${surname.length}`
    await page.getByLabel(text('guidance.forms.question.label')).fill(question)
    await page.getByRole('button', { name: text('guidance.forms.question.send') }).click()
    await page.waitForURL(/done=asked/)

    await coordinator.goto('/guidance')
    const asked = coordinator.getByRole('listitem').filter({ hasText: question }).first()
    await asked.getByText(text('guidance.requests.answer'), { exact: true }).click()
    await asked.getByLabel(text('guidance.forms.answer.label')).fill('Împreună cu medicul de familie.')
    await asked.getByRole('button', { name: text('guidance.forms.answer.send') }).click()
    await coordinator.waitForURL(/done=answered/)
    await page.reload()
    await expect(page.getByText('Împreună cu medicul de familie.').first()).toBeVisible()
  })
})

test('a month is closed once, and taken back @desktop', async ({ visitor }) => {
  // Another commune than that of the other journeys: one month is closed once.
  const page = await visitor('asistent@apata.demo')
  await page.goto('/today/OB-08')
  await page.getByRole('button', { name: text('today.marked.save') }).click()
  await page.waitForURL(/done=marked/)
  await expect(page.getByRole('button', { name: text('today.marked.save') })).toHaveCount(0)
  await page.getByRole('button', { name: text('today.marked.takeBack', { day: shownDay(today()) }) }).click()
  await expect(page.getByRole('button', { name: text('today.marked.save') })).toBeVisible()
})
