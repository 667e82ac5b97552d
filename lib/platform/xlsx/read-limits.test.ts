import { describe, expect, it } from 'vitest'
import { gathered, typedWorkbook } from '@/tests/fixtures/typed-workbook'
import { sheetsOf, uncountedOf } from './read-marks.mjs'
import { readWorkbook, workbookLimits } from './read-workbook'
import { zipStream } from './zip-stream'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A workbook in which `rows` times ten cells share one text of 4,000 signs. */
function sharingWorkbook(rows: number): Promise<Buffer> {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${kind}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="1" uniqueCount="1"><si><t>${'x'.repeat(workbookLimits.text)}</t></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${Array.from(
      { length: rows },
      (_, row) =>
        `<row r="${row + 1}">${[...'ABCDEFGHIJ'].map((column) => `<c r="${column}${row + 1}" t="s"><v>0</v></c>`).join('')}</row>`,
    ).join('')}</sheetData></worksheet>`,
  }
  return gathered(zipStream(Object.entries(parts).map(([name, text]) => ({ name, text: [text] }))))
}

describe('a text that many cells share', () => {
  it('counts in each of them: a small file does not become a large one', async () => {
    const cells = workbookLimits.texts / workbookLimits.text
    const book = await sharingWorkbook(cells / 10 + 1)
    expect(book.length).toBeLessThan(100_000)
    expect(await readWorkbook(book)).toBe('workbookTexts')
    expect(await readWorkbook(await sharingWorkbook(cells / 10))).toHaveLength(1)
  })
  it('counts in a CSV as well, and over all sheets together', async () => {
    const line = `${'x'.repeat(3_999)};y\n`
    expect(await readWorkbook(Buffer.from(line.repeat(2_000)))).toHaveLength(1)
    const sheet = { rows: Array.from({ length: 2_001 }, () => ['x'.repeat(4_000)]) }
    const book = await typedWorkbook({ name: 'A', ...sheet }, { name: 'B', ...sheet })
    expect(await readWorkbook(book)).toBe('workbookTexts')
  })
})

describe('merged cells', () => {
  const rows = [
    ['a', 'b'],
    ['c', 'd'],
  ]
  it.each([
    ['that meet', ['A1:A5', 'A5:A9']],
    ['that are there twice', ['B1:C2', 'B1:C2']],
    ['one within another', ['A1:A500', 'B1:B3', 'A7:A8']],
  ])('%s in a column are refused by name', async (_, merged) =>
    expect(await readWorkbook(await typedWorkbook({ name: 'A', rows, merged }))).toBe('workbookMerges'),
  )
  it('beside or below each other are taken, those of no column that is read are not', async () => {
    const merged = ['A5:A9', 'B1:B9', 'A1:A4', 'ZZ1:ZZ4', 'C9:C1']
    const sheets = await readWorkbook(await typedWorkbook({ name: 'A', rows, merged }))
    expect(sheets).toMatchObject([
      {
        merges: [
          { column: 0, from: 1, to: 4 },
          { column: 0, from: 5, to: 9 },
          { column: 1, from: 1, to: 9 },
        ],
      },
    ])
  })
})

describe('a tag', () => {
  const part = (name: string, text: string) => ({ name, content: Buffer.from(text) })
  it('without an end is not sought beyond the next one', () => {
    const book = [
      part('xl/workbook.xml', '<sheet name="open" <sheet name="A" r:id="rId1"/>'),
      part(
        'xl/_rels/workbook.xml.rels',
        '<Relationship Id="rId1" Target="b.xml" <Relationship Id="rId1" Target="a.xml"/>',
      ),
      part('xl/a.xml', 'a'),
      part('xl/b.xml', 'b'),
    ]
    expect(sheetsOf(book, 12)).toMatchObject([{ name: 'A', content: Buffer.from('a') }])
    expect([...uncountedOf('<c r="A1" <c r="B1"><f/></c>', workbookLimits)]).toEqual([[1, new Set([1])]])
  })
  it('of a sheet is read as often as there are sheets to read, its name as far as a name goes', () => {
    const sheets = sheetsOf([part('xl/workbook.xml', `<sheet name="${'A'.repeat(5_000)}"/>`.repeat(500))], 12)
    expect(sheets.map(({ name }) => name.length)).toEqual(Array.from({ length: 12 }, () => 200))
  })
  it('of a formula counts once for a cell, and not beyond the columns', () => {
    const text = '<c r="A1"><f/></c>'.repeat(50) + '<c r="ZZ1"><f/></c>'
    expect([...uncountedOf(text, workbookLimits)]).toEqual([[1, new Set([0])]])
  })
})
