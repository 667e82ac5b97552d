import type { Page } from '@playwright/test'
import { addDays } from '@/lib/core/deadlines/add-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { today } from '../support/days'
import { expectPdf } from '../support/pdf'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

// The pages of an edition answer others with 404 and a save of an older tab with 409, which browsers write to the console.
test.use({
  as: 'asistent@tinca.demo',
  expectedErrors: /status of 40[49]|ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to fetch/,
})

// Another day each time, so that the journey can be repeated on the same data; never one of the reports of the demo, which speak
// of ends of months.
const someDay = () => {
  const day = addDays(today(), -1 - Math.floor(Math.random() * 200))
  return addDays(day, 1).endsWith('-01') ? addDays(day, -1) : day
}
const mended = 'Textul a fost completat după observațiile DGASPC.'
const names = { activities: text('reportEdition.parts.activities'), results: text('reportEdition.parts.results') }
const part = (page: Page, name: keyof typeof names) => page.getByLabel(names[name], { exact: true })
const kept = (page: Page, state: 'saved' | 'stale' | 'unreachable') =>
  expect(page.getByText(text(`reportEdition.form.autosave.${state}`))).toBeVisible()
const save = (page: Page) => page.getByRole('button', { name: text('reportEdition.form.save'), exact: true }).click()

async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('reportEdition.form.onward') }).click()
  await page.waitForURL(/hand-in/)
  await page.getByRole('button', { name: text('reportEdition.handIn.submit') }).click()
  await page.waitForURL(/done=handed-in/)
}

async function begin(page: Page, day: string): Promise<string> {
  await page.goto('/report/editions')
  await page.getByRole('textbox', { name: text('reportEdition.start.referenceDate') }).fill(shownDay(day))
  await page.getByRole('button', { name: text('reportEdition.start.submit') }).click()
  await page.waitForURL(/\/report\/editions\/[0-9a-f-]{36}/)
  return new URL(page.url()).pathname
}

test('the report is written, handed in, returned, corrected and accepted', async ({ page, visitor }) => {
  test.slow()
  const day = someDay()
  const coordinator = await visitor('coordonator@bihor.demo')

  await page.goto('/report')
  await page.getByRole('link', { name: text('reportEdition.bar.all') }).click()
  await page.waitForURL('**/report/editions')
  const address = await test.step('the worker begins with a proposed text, which keeps itself', async () => {
    const begun = await begin(page, day)
    await expect(part(page, 'results')).toHaveValue(/Observator/)
    await part(page, 'activities').fill('')
    await kept(page, 'saved')
    await page.reload()
    await expect(part(page, 'activities')).toHaveValue('')
    return begun
  })

  await test.step('a draft is nobody else’s', async () => {
    for (const account of ['coordonator@bihor.demo', 'asistent@apata.demo', 'primar@tinca.demo'])
      expect((await (await visitor(account)).goto(address))?.status(), account).toBe(404)
    const data = { fields: { revision: '1', activities: 'Altcineva' } }
    for (const [account, answer] of [
      ['asistent@apata.demo', 404],
      ['primar@tinca.demo', 403],
      ['coordonator@bihor.demo', 403],
    ] as const) {
      const { request } = await visitor(account)
      expect((await request.put(`${address}/draft`, { data })).status(), account).toBe(answer)
    }
  })

  await test.step('what is missing is named before the press, and the way leads to its field', async () => {
    await page.getByRole('button', { name: text('reportEdition.form.onward') }).click()
    await page.waitForURL(/hand-in/)
    const check = page.getByRole('navigation', { name: text('reportEdition.handIn.check') })
    const lacks = check.getByRole('link', { name: new RegExp(text('reportEdition.handIn.states.missing')) })
    await expect(lacks).toHaveCount(1)
    await expect(lacks).toContainText(names.activities)
    await expect(page.getByRole('button', { name: text('reportEdition.handIn.submit') })).toHaveCount(0)
    await lacks.click()
    await page.waitForURL(`**${address}#activities`)
    await expect(part(page, 'activities')).toBeInViewport()
    await part(page, 'activities').fill('Vizite în toate satele.')
    await kept(page, 'saved')
  })

  await test.step('it is looked over from the top to the step at its end, and handed in', async () => {
    await page.goto(`${address}/hand-in`)
    const submit = page.getByRole('button', { name: text('reportEdition.handIn.submit') })
    await expect(page.getByText(text('reportEdition.handIn.ready'))).toBeInViewport()
    await expect(submit).not.toBeInViewport()
    await page.getByRole('link', { name: text('reportEdition.jump.handIn'), exact: true }).click()
    await expect(submit).toBeInViewport()
    await submit.click()
    await page.waitForURL(/done=handed-in/)
    const year = today().slice(0, 4)
    await expect(page.getByText(text('reportEdition.facts.dutyOf', { year }))).toBeVisible()
    await expect(page.getByText(text('reportEdition.facts.figuresOf', { day: shownDay(day) }))).toBeVisible()
    await expect(page.getByText('Vizite în toate satele.')).toBeVisible()
    await expect(page.getByText(text('reportEdition.facts.intact'))).toBeVisible()
    await expect(page.getByText(text('reportEdition.since.none'))).toBeVisible()
    await expect(part(page, 'activities')).toHaveCount(0)
  })

  await test.step('the coordinator finds it and returns it, which needs a reason', async () => {
    await coordinator.goto('/county/reports')
    await coordinator.locator(`a[href="${address}"]`).first().click()
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

  const second = await test.step('the worker corrects in a second edition, and the first stays as it was', async () => {
    await page.goto(address)
    await expect(page.getByText('Spuneți ce s-a făcut la școală.').first()).toBeVisible()
    await page.getByLabel(text('reportEdition.correct.reason')).fill(mended)
    await page.getByRole('button', { name: text('reportEdition.correct.submit') }).click()
    await page.waitForURL(/done=started/)
    const corrected = new URL(page.url()).pathname
    await part(page, 'activities').fill('Vizite în toate satele și la școală.')
    await kept(page, 'saved')
    await handIn(page)
    await page.goto(address)
    await expect(page.getByText('Vizite în toate satele.', { exact: true })).toBeVisible()
    await expect(page.getByText(text('reportEdition.states.overtaken')).first()).toBeVisible()
    await expect(page.locator(`a[href="${corrected}"]`)).toBeVisible()
    return corrected
  })

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

  await test.step('what was accepted is corrected in sight, too', async () => {
    await page.goto(second)
    await page.getByLabel(text('reportEdition.correct.reason')).fill('Un sat a fost trecut greșit.')
    await page.getByRole('button', { name: text('reportEdition.correct.submit') }).click()
    await page.waitForURL(/done=started/)
    await page.goto(second)
    await expect(page.getByText(text('reportEdition.states.accepted')).first()).toBeVisible()
    const third = page.getByRole('link', { name: text('reportEdition.name', { day: shownDay(day), edition: 3 }) })
    await expect(third).toBeVisible()
  })

  await test.step('to another commune and another county it does not exist', async () => {
    for (const account of ['asistent@apata.demo', 'coordonator@brasov.demo']) {
      const stranger = await visitor(account)
      for (const place of [address, second, `${second}/print`, `${second}/pdf`, `${second}/docx`, `${second}/xlsx`])
        expect((await stranger.request.get(place)).status(), `${account} ${place}`).toBe(404)
    }
  })
})

test('what is typed into a draft outlives a lost network, and two tabs do not overwrite each other', async ({
  page,
  visitor,
}) => {
  const address = await begin(page, someDay())
  const older = await visitor('asistent@tinca.demo')
  await older.goto(address)

  await page.route('**/draft', (route) => route.abort())
  await part(page, 'activities').fill('Scris fără rețea.')
  await kept(page, 'unreachable')
  await page.unroute('**/draft')
  await kept(page, 'saved')

  await part(older, 'activities').fill('Altceva')
  await kept(older, 'stale')
  await save(older)
  await expect(older.getByRole('alert').first()).toContainText(text('errors.stale'))
  await expect(older.getByRole('alert').first()).toContainText('Scris fără rețea.')
  await expect(part(older, 'activities')).toHaveValue('Altceva')
  await page.reload()
  await expect(part(page, 'activities')).toHaveValue('Scris fără rețea.')

  await page.getByText(text('reportEdition.form.proposed')).first().click()
  await page
    .getByRole('button', { name: text('reportEdition.form.take') })
    .first()
    .click()
  await kept(page, 'saved')
  await page.getByRole('button', { name: text('reportEdition.form.restore') }).click()
  await expect(part(page, 'activities')).toHaveValue('Scris fără rețea.')

  // Left in the middle of a word, it is there all the same.
  await part(page, 'results').fill('Plecat îndată')
  // Leaving sends what is not kept yet; it may arrive after the next page was asked for.
  const sent = page.waitForResponse((response) => response.url().endsWith(`${address}/draft`))
  await page.getByRole('link', { name: text('reportEdition.crumbs.editions') }).click()
  await page.waitForURL('**/report/editions')
  expect((await sent).status()).toBe(200)
  await page.goto(address)
  await expect(part(page, 'results')).toHaveValue('Plecat îndată')

  await page.getByRole('button', { name: text('reportEdition.discard.label') }).click()
  await page.getByRole('button', { name: text('reportEdition.discard.confirm') }).click()
  await page.waitForURL(/done=discarded/)
})
