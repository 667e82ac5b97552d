import { writeWorkbook } from '@/lib/platform/xlsx/write-workbook'
import { freshName } from '../support/fresh-names'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

test.use({ as: 'asistent@tinca.demo' })

const heads = ['Nume', 'Prenume', 'Data nașterii', 'CNP', 'Motiv lipsă CNP', 'Sex', 'Cap de familie', 'Sat']
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function workbook(...rows: string[][]) {
  const columns = heads.map((head) => ({ head, width: 15 }))
  return {
    name: 'observator.xlsx',
    mimeType: type,
    buffer: Buffer.from(await writeWorkbook([{ name: 'Copii', columns, rows }])),
  }
}

// Another day at each width: children of one birthday and like names are asked about.
const twoDigits = (number: number) => String(number).padStart(2, '0')
const someDay = () =>
  `${twoDigits(1 + Math.floor(Math.random() * 28))}.${twoDigits(1 + Math.floor(Math.random() * 12))}.${2010 + Math.floor(Math.random() * 9)}`

test('a social worker brings in a workbook: refused by the cell, corrected, seen, entered once', async ({ page }) => {
  const surname = freshName('Adus')
  const born = someDay()
  const row = (birthDate: string) => [surname, 'Ionuț', birthDate, '', 'fără acte', 'M', `${surname} Maria`, 'Tinca']
  const upload = async (birthDate: string) => {
    await page.goto('/observatory/import')
    await page.getByLabel(text('workbooks.import.file')).setInputFiles(await workbook(row(birthDate)))
    await page.getByRole('button', { name: text('workbooks.import.read') }).click()
  }

  await test.step('a day that does not exist is named by its cell', async () => {
    await upload('31.02.2015')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('C2: data 31.02.2015 nu există')
    await expect(page.getByRole('button', { name: text('workbooks.import.enter') })).toHaveCount(0)
  })

  await test.step('what is no workbook is refused beside the field', async () => {
    await page.goto('/observatory/import')
    await page
      .getByLabel(text('workbooks.import.file'))
      .setInputFiles({ name: 'lista.xlsx', mimeType: type, buffer: Buffer.from('no workbook') })
    await page.getByRole('button', { name: text('workbooks.import.read') }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText(text('workbooks.faults.notWorkbook'))
  })

  await test.step('corrected, it is shown and nothing is saved before it is confirmed', async () => {
    await upload(born)
    await expect(page.getByText(`${surname} Ionuț (${born})`)).toBeVisible()
    const preview = page.url()
    await page.goto(`/observatory?view=children&q=${surname}`)
    await expect(page.getByText(text('observatory.nothing.title'))).toBeVisible()
    await page.goto(preview)
    await page.getByRole('button', { name: text('workbooks.import.enter') }).click()
    await expect(page.getByRole('heading', { name: text('workbooks.import.done') })).toBeVisible()
    await page.goto(`/observatory?q=${surname}`)
    await expect(page.getByRole('main').getByText(`${surname} Maria`).first()).toBeVisible()
  })

  await test.step('the same file again holds nothing new', async () => {
    await upload(born)
    await expect(page.getByText(text('workbooks.import.nothingNew'))).toBeVisible()
    await page.getByText(text('workbooks.import.unchangedList')).click()
    await expect(page.getByRole('link', { name: new RegExp(`${surname} Ionuț`) })).toBeVisible()
    await expect(page.getByRole('button', { name: text('workbooks.import.enter') })).toHaveCount(0)
  })

  await test.step('with another reason of the missing CNP the cell is named', async () => {
    await page.goto('/observatory/import')
    const changed = row(born).map((cell) => (cell === 'fără acte' ? 'cetățean străin' : cell))
    await page.getByLabel(text('workbooks.import.file')).setInputFiles(await workbook(changed))
    await page.getByRole('button', { name: text('workbooks.import.read') }).click()
    await expect(page.getByRole('main').getByRole('alert')).toContainText('E2 (Motivul lipsei CNP)')
  })
})

test('the lists leave as files', async ({ page }) => {
  await page.goto('/observatory')
  const handedOut = page.waitForEvent('download')
  await page.getByRole('link', { name: `${text('workbooks.export.label')}: Excel` }).click()
  expect((await handedOut).suggestedFilename()).toMatch(/^observator-\d{4}-\d{2}-\d{2}-\d+-copii\.xlsx$/)
  const registry = await page.request.get('/registry/export/csv')
  expect(registry.status()).toBe(200)
  expect((await registry.body()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  expect((await page.request.get('/registry/export/pdf')).status()).toBe(404)
})

test('who works in another role or commune gets nothing of an upload', async ({ visitor, page }) => {
  const sent = await page.request.post('/api/observatory/import', {
    data: (await workbook(['a', 'b', '', '', '', '', '', ''])).buffer,
  })
  const { id } = await sent.json()
  for (const account of ['asistent@apata.demo', 'primar@tinca.demo']) {
    const other = await visitor(account)
    expect((await other.request.get(`/observatory/import/${id}`)).status(), account).toBeGreaterThanOrEqual(403)
  }
  const mayor = await visitor('primar@tinca.demo')
  expect((await mayor.request.get('/observatory/export/xlsx')).status()).toBe(403)
})
