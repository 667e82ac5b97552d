import { randomUUID } from 'node:crypto'
import { addFamily, expectFile, someFamily } from '../support/families'
import { firstChildOf, familyWithPlan } from '../support/prepared'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

test.use({ as: 'asistent@tinca.demo' })

test('a social worker of another commune meets 404 at every address of a family, its owner does not @desktop', async ({
  page,
  visitor,
}) => {
  test.slow()
  const { family, familyId, observationSheetId, riskSheetId, planId } = await familyWithPlan(page)
  const childId = await firstChildOf(page, familyId)
  const pages = [
    `/families/${familyId}`,
    `/families/${familyId}/edit`,
    `/families/${familyId}/close`,
    `/families/${familyId}/children/new`,
    `/families/${familyId}/children/${childId}`,
    `/families/${familyId}/children/${childId}/leave`,
    `/observation-sheets/${observationSheetId}`,
    `/observation-sheets/${observationSheetId}/print`,
    `/risk-sheets/${riskSheetId}`,
    `/risk-sheets/${riskSheetId}/1-1`,
    `/risk-sheets/${riskSheetId}/3-1`,
    `/risk-sheets/${riskSheetId}/finish`,
    `/risk-sheets/${riskSheetId}/print`,
    `/plans/${planId}`,
    `/plans/${planId}/print`,
  ]
  const answers = `/api/risk-sheets/${riskSheetId}/changes`
  const change = { id: randomUUID(), kind: 'answer', entity: 'household', number: 0, code: 'VENG', value: 1 }
  const batch = { since: 0, changes: [{ ...change, at: new Date().toISOString(), base: 0 }] }

  const stranger = await visitor('asistent@apata.demo')
  const names = [family.surname, ...family.children.map(({ givenName }) => givenName)]
  for (const address of pages) {
    expect((await page.request.get(address)).status(), `${address}, its owner`).toBe(200)
    const met = await stranger.request.get(address)
    expect(met.status(), `${address}, a stranger`).toBe(404)
    const body = await met.text()
    for (const name of names) expect(body, address).not.toContain(name)
  }

  const { request } = stranger
  expect((await request.get(`/schedule/${familyId}`)).status()).toBe(404)
  expect((await request.get(`${answers}?since=0`)).status()).toBe(404)
  expect((await request.post(answers, { data: batch })).status()).toBe(404)
  expect((await request.get(`/api/risk-sheets/${riskSheetId}/prospect`)).status()).toBe(404)
  const draft = { values: { fillerName: 'X' }, before: {}, revision: 0 }
  expect((await request.put(`/observation-sheets/${observationSheetId}/draft`, { data: draft })).status()).toBe(404)
  for (const list of ['/observatory', '/observatory?view=children', '/registry', '/plans?tab=all', '/schedule']) {
    const body = await (await request.get(`${list}${list.includes('?') ? '&' : '?'}q=${family.surname}`)).text()
    for (const id of [familyId, childId, planId]) expect(body, list).not.toContain(id)
  }
})

test('a form that is sent with the id of a family of another commune is answered 404 and does nothing @desktop', async ({
  page,
  visitor,
}) => {
  const victim = someFamily()
  const victimId = await addFamily(page, victim)
  const attacker = await visitor('asistent@apata.demo')
  const own = someFamily('Apața')
  const ownId = await addFamily(attacker, own)

  const takeOver = (selector: string) =>
    attacker.locator(selector).evaluateAll((inputs, id) => {
      for (const input of inputs) if (input instanceof HTMLInputElement) input.value = id
    }, victimId)
  await takeOver('input[name="familyId"]')
  await attacker.getByRole('button', { name: text('families.step.start-observation-sheet') }).click()
  await expect(attacker.getByRole('heading', { name: text('shell.notFound.title') })).toBeVisible()

  await attacker.goto(`/families/${ownId}/edit`)
  await attacker.getByLabel(text('families.fields.headName')).fill('Altcineva Străin')
  await takeOver('input[name="familyId"]')
  await attacker.getByRole('button', { name: text('families.form.save') }).click()
  await expect(attacker.getByRole('heading', { name: text('shell.notFound.title') })).toBeVisible()

  await page.goto(`/families/${victimId}`)
  await expectFile(page, victim)
  await expect(page.getByRole('button', { name: text('families.step.start-observation-sheet') })).toBeVisible()
})
