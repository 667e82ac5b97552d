import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { readWorkbook } from '@/lib/platform/xlsx/read-workbook'
import { typedWorkbook } from '@/tests/fixtures/typed-workbook'
import { emptyCommuneWorkers } from '../support/empty-communes'
import { freshName } from '../support/fresh-names'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

test.use({ as: 'asistent@apata.demo' })

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function download(page: Page, list: 'observatory' | 'registry') {
  await page.goto(`/${list}`)
  const handedOut = page.waitForEvent('download')
  await page.getByRole('link', { name: `${text('workbooks.export.label')}: Excel` }).click()
  const file = await handedOut
  const buffer = await readFile(await file.path())
  const count = Number(/-(\d+)-copii\.xlsx$/.exec(file.suggestedFilename())?.[1])
  return { buffer, count }
}

/** The list in a workbook, its running numbers left out: they follow the families, who have other keys elsewhere. */
async function rowsIn(buffer: Buffer): Promise<string[]> {
  const sheets = await readWorkbook(buffer)
  if (typeof sheets === 'string') throw new Error(sheets)
  const [heads, ...rows] = sheets[0]?.rows ?? []
  const numbers = ['Nr. crt.', 'Nr. familiei', 'Sursa rândului'].map((head) => heads?.cells.indexOf(head))
  return rows.map(({ cells }) => JSON.stringify(cells.filter((_, place) => !numbers.includes(place)))).sort()
}

async function upload(page: Page, list: 'observatory' | 'registry', buffer: Buffer): Promise<void> {
  await page.goto(`/${list}/import`)
  await page.getByLabel(text('workbooks.import.file')).setInputFiles({ name: 'lista.xlsx', mimeType: type, buffer })
  await page.getByRole('button', { name: text('workbooks.import.read') }).click()
  await expect(page.getByRole('heading', { name: text('workbooks.import.preview') })).toBeVisible({ timeout: 45_000 })
}

async function enter(page: Page): Promise<void> {
  const sure = page.getByLabel(text('workbooks.import.sure'))
  if ((await sure.count()) > 0) await sure.check()
  await page.getByRole('button', { name: text('workbooks.import.enter') }).click()
  await expect(page.getByRole('heading', { name: text('workbooks.import.done') })).toBeVisible({ timeout: 60_000 })
}

async function expectNothingNew(page: Page, rows: number): Promise<void> {
  await expect(page.getByText(text('workbooks.import.nothingNew'))).toBeVisible()
  await expect(page.getByText(text('workbooks.import.unchanged', { n: rows }))).toBeVisible()
  await expect(page.getByRole('button', { name: text('workbooks.import.enter') })).toHaveCount(0)
}

test('lists leave a commune and come into an empty one: the same children, answers and counts', async ({
  page,
  visitor,
}, { project }) => {
  test.setTimeout(240_000)
  const observatory = await download(page, 'observatory')
  const registry = await download(page, 'registry')
  expect(observatory.count).toBeGreaterThan(100)
  const empty = await visitor(project.name === 'phone' ? emptyCommuneWorkers.phone : emptyCommuneWorkers.desktop)

  await test.step('the Observatory', async () => {
    await upload(empty, 'observatory', observatory.buffer)
    await enter(empty)
    const again = await download(empty, 'observatory')
    expect(again.count).toBe(observatory.count)
    expect(await rowsIn(again.buffer)).toEqual(await rowsIn(observatory.buffer))
    await upload(empty, 'observatory', again.buffer)
    await expectNothingNew(empty, again.count)
  })

  await test.step('the Registry, as one that was kept before, of children on file', async () => {
    await upload(empty, 'registry', registry.buffer)
    await expect(empty.getByText(text('workbooks.import.waitsForSheet'))).toBeVisible()
    await enter(empty)
    await empty.getByRole('link', { name: text('workbooks.import.open.registry') }).click()
    await expect(
      empty.getByRole('heading', { name: text('workbooks.earlier.title', { n: registry.count }) }),
    ).toBeVisible()
    const again = await download(empty, 'registry')
    expect(again.count).toBe(registry.count)
    expect(await rowsIn(again.buffer)).toEqual(await rowsIn(registry.buffer))
    await upload(empty, 'registry', again.buffer)
    await expectNothingNew(empty, again.count)
  })
})

test('a broken register shows its faults by the cell and keeps nothing', async ({ page }) => {
  const surname = freshName('Stricat')
  const heads = [
    'Copil',
    'CNP',
    'Motiv lipsă CNP',
    'Data naşterii',
    'Sex',
    'Cap de familie',
    'Data înscrierii',
    'Nr. riscuri',
  ]
  const row = (name: string, born: string, registered: string | { fault: string }, risks: number) => [
    ...[`${surname} ${name}`, null, 'fără acte', born, 'M', `${surname} Maria`],
    ...[registered, risks],
  ]
  const book = await typedWorkbook({
    name: 'Registru',
    rows: [
      ['REGISTRUL COPIILOR LA RISC'],
      heads,
      row('Ionuţ', '07 mai 2015', '01.02.2019', 2),
      row('Radu', '31.02.2015', '01.02.2019', 2),
      row('Vlad', '7.V.2016', { fault: '#REF!' }, 0),
    ],
    merged: ['A1:H1'],
  })
  await upload(page, 'registry', book)
  const faults = page.getByRole('main').getByRole('alert')
  await expect(faults).toContainText('D4: data 31.02.2015 nu există')
  await expect(faults).toContainText('G5: celula arată #REF!')
  await expect(faults.getByRole('listitem').filter({ hasText: /^Niciun risc confirmat/ })).toContainText('H5')
  const handedOut = page.waitForEvent('download')
  await faults.getByRole('link', { name: text('workbooks.import.allFaults') }).click()
  const sheets = await readWorkbook(await readFile(await (await handedOut).path()))
  if (typeof sheets === 'string') throw new Error(sheets)
  expect(sheets[0]?.rows.map(({ cells }) => cells[0])).toEqual(['Celula', 'D4', 'G5', 'H5'])
  await expect(page.getByRole('button', { name: text('workbooks.import.enter') })).toHaveCount(0)
  await page.goto(`/observatory?view=children&q=${surname}`)
  await expect(page.getByText(text('observatory.nothing.title'))).toBeVisible()
})

test('the faults of an upload are for who uploaded it alone', async ({ page, visitor }) => {
  await upload(
    page,
    'registry',
    await typedWorkbook({ name: 'R', rows: [['Copil', 'CNP', 'Data nașterii', 'Familia']] }),
  )
  const path = `${new URL(page.url()).pathname}/faults`
  expect((await page.request.get(path)).status()).toBe(200)
  expect((await page.request.get(path.replace('registry', 'observatory'))).status()).toBe(404)
  const mayor = await visitor('primar@tinca.demo')
  expect((await mayor.request.get(path)).status()).toBe(403)
  const other = await visitor('asistent@tinca.demo')
  expect((await other.request.get(path)).status()).toBe(404)
})

test('the extract of a quarter says what it is, leaves as a file, and is for the social worker alone', async ({
  page,
  visitor,
}) => {
  await page.goto('/registry')
  await page.getByRole('link', { name: text('workbooks.extract.button') }).click()
  await expect(page.getByRole('heading', { name: text('workbooks.extract.title') })).toBeVisible()
  const handedOut = page.waitForEvent('download')
  await page
    .getByRole('link', { name: /^Trimestrul \d, \d{4}: Excel$/ })
    .first()
    .click()
  expect((await handedOut).suggestedFilename()).toMatch(
    /^extras-trimestrial-\d{4}-\d-\d+-(provizoriu-[\d-]+|varianta-\d+)\.xlsx$/,
  )
  const mayor = await visitor('primar@tinca.demo')
  expect((await mayor.request.get('/registry/extract/2026-1/json')).status()).toBe(403)
  expect((await page.request.get('/registry/extract/2026-9/json')).status()).toBe(404)
  expect((await page.request.get('/registry/extract/2026-1/json/77')).status()).toBe(404)
})
