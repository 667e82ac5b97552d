import { shownDay } from '@/lib/core/observation/shown-values'
import { today } from '../support/days'
import { expectPdf } from '../support/pdf'
import { familyWithPlan, putForward } from '../support/prepared'
import { scan, SignedCopies } from '../support/signed-copies'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

test.use({ as: 'asistent@tinca.demo' })

test('a social worker takes every document of a family as PDF and keeps the signed copy', async ({ page, visitor }) => {
  test.slow()
  const { familyId, family, observationSheetId, riskSheetId, planId } = await familyWithPlan(page)
  const documents = [
    [`/observation-sheets/${observationSheetId}/pdf`, /^fisa-de-observatie-05-\d+-\d{4}\.pdf$/, 2],
    ['/observation-sheets/blank.pdf', /^fisa-de-observatie\.pdf$/, 2],
    [`/risk-sheets/${riskSheetId}/pdf`, /^fisa-de-identificare-a-riscurilor-05-\d+-\d{4}\.pdf$/, 3],
    ['/risk-sheets/blank.pdf', /^fisa-de-identificare-a-riscurilor\.pdf$/, 10],
    [`/plans/${planId}/pdf`, /^proiect-de-plan-de-servicii-05-\d+-\d{4}\.pdf$/, 2],
  ] as const

  await test.step('the forms, filled and blank, and the plan with the order', async () => {
    for (const [address, name, pages] of documents)
      expect(await expectPdf(page, address, name), address).toBeGreaterThanOrEqual(pages)
  })

  await test.step('the button beside the print button hands it out', async () => {
    await page.goto(`/observation-sheets/${observationSheetId}`)
    const handedOut = page.waitForEvent('download')
    await page.getByRole('link', { name: text('documents.download') }).click()
    expect((await handedOut).suggestedFilename()).toMatch(/^fisa-de-observatie-/)
  })

  await test.step('an invitation on a day that has passed is refused; the next one is made out', async () => {
    await page.goto(`/families/${familyId}/invitation`)
    const field = (name: 'addressee' | 'meetAt' | 'place' | 'reason') =>
      page.getByLabel(text(`documents.invitation.fields.${name}`), { exact: true })
    const day = page.getByRole('textbox', { name: text('documents.invitation.fields.meetOn') })
    await expect(field('addressee')).toHaveValue(family.headName)
    await day.fill('01.02.2020')
    await field('meetAt').fill('10:30')
    await field('place').fill('Biroul de asistență socială')
    await field('reason').fill('Discutarea planului de servicii')
    await page.getByRole('button', { name: text('documents.invitation.submit') }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(text('errors.dateInPast'))
    await expect(field('place')).toHaveValue('Biroul de asistență socială')
    await day.fill(shownDay(today()))
    await page.getByRole('button', { name: text('documents.invitation.submit') }).click()
    await expect(page.getByText(text('documents.invitation.done'))).toBeVisible()
    const address = await page.getByRole('link', { name: text('documents.download') }).getAttribute('href')
    expect(await expectPdf(page, address ?? '', /^convocare-\d{4}-\d{2}-\d{2}\.pdf$/)).toBe(1)
  })

  const copies = new SignedCopies(page)
  await test.step('what is no scan is refused by name, and nothing is kept', async () => {
    await copies.open('observation-sheet', observationSheetId)
    await copies.upload()
    await expect(copies.refusal).toContainText(text('errors.fileRequired'))
    await copies.upload({ ...scan('program.pdf'), buffer: Buffer.from('MZ no scan at all') })
    await expect(copies.refusal).toContainText(text('errors.fileType'))
    await copies.upload({ ...scan('gol.pdf'), buffer: Buffer.alloc(0) })
    await expect(copies.refusal).toContainText(text('errors.fileEmpty'))
    await copies.upload(scan('mare.pdf', 10 * 1024 * 1024))
    await expect(copies.refusal).toContainText(text('errors.fileTooLarge', { megabytes: 10 }))
    await page.reload()
    await expect(page.getByText(text('documents.copies.none'))).toBeVisible()
  })

  await test.step('a scan is kept, comes back as it was, and leaves with a reason', async () => {
    const file = scan()
    await copies.upload(file)
    await expect(page.getByText(text('documents.copies.uploaded'))).toBeVisible()
    const address = (await copies.file(file.name).getAttribute('href')) ?? ''
    const response = await page.request.get(address)
    expect(response.headers()).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
    expect(await response.body()).toEqual(file.buffer)

    const stranger = await visitor('asistent@apata.demo')
    expect((await stranger.request.get(address)).status()).toBe(404)
    expect((await stranger.request.get(`/attachments/observation-sheet/${observationSheetId}`)).status()).toBe(404)
    for (const [path] of documents.filter(([path]) => !path.includes('blank')))
      expect((await stranger.request.get(path)).status(), path).toBe(404)

    await copies.remove('')
    await expect(copies.refusal).toContainText(text('errors.required'))
    await copies.confirmRemoval('Altă familie')
    await expect(page.getByText(text('documents.copies.removedNow'))).toBeVisible()
    expect((await page.request.get(address)).status()).toBe(404)
  })
})

test('the mayor takes the plan as PDF, and no sheet @desktop', async ({ page, visitor }) => {
  const { planId, riskSheetId, observationSheetId } = await familyWithPlan(page)
  await putForward(page)
  const mayor = await visitor('primar@tinca.demo')
  await expectPdf(mayor, `/plans/${planId}/pdf`, /^proiect-de-plan-de-servicii-05-\d+-\d{4}\.pdf$/)
  for (const address of [`/risk-sheets/${riskSheetId}/pdf`, `/observation-sheets/${observationSheetId}/pdf`])
    expect((await mayor.request.get(address)).status(), address).toBe(403)
  const sent = await mayor.request.post(`/api/attachments/of/plan/${planId}`, { data: scan().buffer })
  expect(sent.status()).toBe(403)
})
