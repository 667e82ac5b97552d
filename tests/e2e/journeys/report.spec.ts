import { addDays } from '@/lib/core/deadlines/add-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { today } from '../support/days'
import { expectPdf } from '../support/pdf'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

// The pages of an edition answer others with 404, which browsers write to the console.
test.use({ as: 'asistent@tinca.demo', expectedErrors: /status of 404/ })

// Another day each time, so that the journey can be repeated on the same data.
const day = addDays(today(), -1 - Math.floor(Math.random() * 200))
const mended = 'Textul a fost completat după observațiile DGASPC.'

test('the report is written, handed in, returned, corrected and accepted @desktop', async ({ page, visitor }) => {
  test.slow()
  const coordinator = await visitor('coordonator@bihor.demo')
  const part = (name: 'activities' | 'results') => page.getByLabel(text(`reportEdition.parts.${name}`))

  await test.step('the worker begins with a proposed text and saves a draft', async () => {
    await page.goto('/report')
    await page.getByRole('link', { name: text('reportEdition.bar.start') }).click()
    await page.getByRole('textbox', { name: text('reportEdition.start.referenceDate') }).fill(shownDay(day))
    await page.getByRole('button', { name: text('reportEdition.start.submit') }).click()
    await page.waitForURL(/\/report\/editions\/[0-9a-f-]{36}/)
    await expect(part('results')).toHaveValue(/Observator/)
    await part('activities').fill('')
    await page.getByRole('button', { name: text('reportEdition.form.save'), exact: true }).click()
    await expect(page.getByText(text('reportEdition.done.saved'))).toBeVisible()
  })
  const address = new URL(page.url()).pathname

  await test.step('a draft is nobody else’s, and a form of an older tab is told', async () => {
    for (const account of ['coordonator@bihor.demo', 'asistent@apata.demo', 'primar@tinca.demo'])
      expect((await (await visitor(account)).goto(address))?.status(), account).toBe(404)
    const older = await visitor('asistent@tinca.demo')
    await older.goto(address)
    await part('activities').fill('Vizite în toate satele.')
    await page.getByRole('button', { name: text('reportEdition.form.save'), exact: true }).click()
    await expect(page.getByText(text('reportEdition.done.saved'))).toBeVisible()
    await older.getByLabel(text('reportEdition.parts.activities')).fill('Altceva')
    await older.getByRole('button', { name: text('reportEdition.form.save'), exact: true }).click()
    await expect(older.getByRole('alert').first()).toContainText(text('errors.stale'))
    await expect(older.getByLabel(text('reportEdition.parts.activities'))).toHaveValue('Altceva')
  })

  await test.step('it is looked over and handed in', async () => {
    await page.goto(address)
    await page.getByRole('button', { name: text('reportEdition.form.onward') }).click()
    await page.waitForURL(/hand-in/)
    await expect(page.getByText('Vizite în toate satele.')).toBeVisible()
    await page.getByRole('button', { name: text('reportEdition.handIn.submit') }).click()
    await page.waitForURL(/done=handed-in/)
    await expect(page.getByText(text('reportEdition.facts.intact'))).toBeVisible()
    await expect(page.getByLabel(text('reportEdition.parts.activities'))).toHaveCount(0)
  })

  await test.step('the coordinator finds it and returns it, which needs a reason', async () => {
    await coordinator.goto('/county/reports')
    const name = coordinator.getByRole('row').filter({ hasText: shownDay(day) })
    await name.getByRole('link').first().click()
    await coordinator.waitForURL(`**${address}`)
    const send = coordinator.getByRole('button', { name: text('reportEdition.decision.return') })
    await send.click()
    await expect(coordinator.getByRole('alert').first()).toContainText(text('errors.required'))
    await coordinator.getByLabel(text('reportEdition.decision.reason')).fill('Spuneți ce s-a făcut la școală.')
    await send.click()
    await coordinator.waitForURL(/done=returned/)
    const table = coordinator.getByRole('table', { name: text('report.activities.caption') })
    await expect(table).toBeVisible()
    await expect(table.locator('a')).toHaveCount(0)
  })

  await test.step('the worker corrects in a second edition, and the first stays as it was', async () => {
    await page.goto(address)
    await expect(page.getByText('Spuneți ce s-a făcut la școală.').first()).toBeVisible()
    await page.getByLabel(text('reportEdition.correct.reason')).fill(mended)
    await page.getByRole('button', { name: text('reportEdition.correct.submit') }).click()
    await page.waitForURL(/done=started/)
    await part('activities').fill('Vizite în toate satele și la școală.')
    await page.getByRole('button', { name: text('reportEdition.form.onward') }).click()
    await page.waitForURL(/hand-in/)
    await page.getByRole('button', { name: text('reportEdition.handIn.submit') }).click()
    await page.waitForURL(/done=handed-in/)
    await page.goto(address)
    await expect(page.getByText('Vizite în toate satele.', { exact: true })).toBeVisible()
    await expect(page.getByText(text('reportEdition.states.overtaken')).first()).toBeVisible()
    const other = page.getByRole('link', { name: text('reportEdition.name', { day: shownDay(day), edition: 2 }) })
    await other.click()
    await page.waitForURL((url) => url.pathname.startsWith('/report/editions/') && url.pathname !== address)
  })
  const second = new URL(page.url()).pathname

  await test.step('the coordinator accepts it, with the reason before their eyes', async () => {
    await coordinator.goto(second)
    await expect(coordinator.getByText(mended).first()).toBeVisible()
    await coordinator.getByRole('button', { name: text('reportEdition.decision.accept') }).click()
    await coordinator.waitForURL(/done=accepted/)
  })

  await test.step('the mayor reads it, takes it along, and decides nothing', async () => {
    const mayor = await visitor('primar@tinca.demo')
    await mayor.goto('/report')
    await expect(mayor).toHaveURL('/report/editions')
    await mayor.goto(second)
    await expect(mayor.getByText('Vizite în toate satele și la școală.')).toBeVisible()
    await expect(mayor.getByRole('button', { name: text('reportEdition.decision.accept') })).toHaveCount(0)
    await expect(mayor.getByRole('button', { name: text('reportEdition.correct.submit') })).toHaveCount(0)
    expect(await expectPdf(mayor, `${second}/pdf`, /^raport-\d{4}-\d\d-\d\d-2\.pdf$/)).toBeGreaterThan(2)
    for (const [kind, type] of [
      ['docx', 'wordprocessingml.document'],
      ['xlsx', 'spreadsheetml.sheet'],
    ]) {
      const file = await mayor.request.get(`${second}/${kind}`)
      expect(file.headers()['content-type']).toContain(type)
      expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
    }
  })

  await test.step('to another commune and another county it does not exist', async () => {
    for (const account of ['asistent@apata.demo', 'coordonator@brasov.demo']) {
      const stranger = await visitor(account)
      for (const place of [address, second, `${second}/print`, `${second}/pdf`, `${second}/docx`, `${second}/xlsx`])
        expect((await stranger.request.get(place)).status(), `${account} ${place}`).toBe(404)
    }
  })
})

test('a figure of the report opens as many children as it counts @desktop', async ({ page }) => {
  await page.goto('/report')
  const figure = page
    .getByRole('table', { name: text('report.activities.caption') })
    .locator('a')
    .first()
  const count = Number((await figure.innerText()).replaceAll('.', ''))
  await figure.click()
  await page.waitForURL(/\/report\/cells\?/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('reportEdition.cells.title'))
  await expect(page.getByText(text('reportEdition.cells.count', { n: count }), { exact: true })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(Math.min(count, 50) + 1)
})
