import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { WorkbookCell } from '@/lib/core/workbook/column'
import { readWorkbook } from './read-workbook'
import { streamWorkbook } from './stream-workbook'
import { zipStream } from './zip-stream'
import { writeWorkbook } from './write-workbook'

async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

const columns = [
  { head: 'Numele', width: 20 },
  { head: 'Data', width: 12 },
]
const bookOf = (rows: Iterable<readonly WorkbookCell[]>) => gathered(streamWorkbook([{ name: 'Copii', columns, rows }]))

async function rowsIn(bytes: Uint8Array) {
  const sheets = await readWorkbook(bytes)
  return typeof sheets === 'string' ? sheets : sheets.map(({ rows }) => rows)
}

describe('a streamed workbook', () => {
  it('is read as it was written', async () => {
    const rows: WorkbookCell[][] = [
      ['Ștefănescu & <fiii> "S"', { day: '2015-02-28' }],
      ['=1+1', 12],
      ['_x0041_ și\nrând nou', null],
      [null, { day: '1995-12-31' }],
    ]
    expect(await rowsIn(await bookOf(rows))).toEqual([
      [
        { number: 1, cells: ['Numele', 'Data'] },
        { number: 2, cells: ['Ștefănescu & <fiii> "S"', { day: '2015-02-28' }] },
        { number: 3, cells: ['=1+1', 12] },
        { number: 4, cells: ['_x0041_ și\nrând nou'] },
        { number: 5, cells: [null, { day: '1995-12-31' }] },
      ],
    ])
  })
  it('of the other writer is read too', async () => {
    const rows = [['Școală', 1234]]
    expect(await rowsIn(await writeWorkbook([{ name: 'A', columns, rows }]))).toEqual([
      [
        { number: 1, cells: ['Numele', 'Data'] },
        { number: 2, cells: ['Școală', 1234] },
      ],
    ])
  })
})

function* manyRows(count: number) {
  for (let row = 0; row < count; row += 1) yield [`Copilul ${row}`, { day: '2015-02-28' }]
}

/** A workbook whose one sheet holds `text`. */
const bomb = (text: Iterable<string>) =>
  gathered(
    zipStream([
      { name: 'xl/workbook.xml', text: ['<workbook/>'] },
      { name: 'xl/worksheets/sheet1.xml', text },
    ]),
  )
function* zeros(megabytes: number) {
  const piece = '0'.repeat(1024 * 1024)
  for (let count = 0; count < megabytes; count += 1) yield piece
}

describe('what is no workbook of a commune', () => {
  it('with 100,000 rows is refused by its rows', async () => {
    expect(await readWorkbook(await bookOf(manyRows(100_000)))).toBe('workbookRows')
  })
  it('that inflates to 300 MB is refused before anybody reads it', async () => {
    const bytes = await bomb(zeros(300))
    expect(bytes.length).toBeLessThan(1024 * 1024)
    expect(await readWorkbook(bytes)).toBe('workbookInflates')
  })
  it('that lies about what it inflates to is measured all the same', async () => {
    const bytes = Buffer.from(await bomb(zeros(300)))
    const entry = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'))
    bytes.writeUInt32LE(1000, entry + 24)
    expect(await readWorkbook(bytes)).toBe('workbookInflates')
  })
  it('with one cell of 50 MB is refused', async () => {
    function* cell() {
      yield '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>'
      yield* zeros(50)
      yield '</t></is></c></row></sheetData></worksheet>'
    }
    const book = await gathered(
      zipStream([
        ...['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) => ({
          name,
          text: [fixed[name] ?? ''],
        })),
        { name: 'xl/worksheets/sheet1.xml', text: cell() },
      ]),
    )
    expect(['workbookText', 'workbookTooHard']).toContain(await readWorkbook(book))
  })
  it.each([
    ['a picture', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(600)]), 'notWorkbook'],
    ['nothing', Buffer.alloc(0), 'notWorkbook'],
    ['an archive cut in the middle', deflateRawSync(Buffer.alloc(3000)), 'notWorkbook'],
  ])('%s is refused', async (_, bytes, fault) => expect(await readWorkbook(bytes)).toBe(fault))
  it('cut off is refused', async () => {
    const whole = await bookOf(manyRows(50))
    expect(await readWorkbook(whole.subarray(0, whole.length - 40))).toBe('notWorkbook')
  })
  it('leaves the reader ready for the next one', async () => {
    expect(await readWorkbook(await bookOf(manyRows(2)))).toHaveLength(1)
  })
})

const fixed: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}

describe('memory', () => {
  it.each([
    ['100,000 rows', () => bookOf(manyRows(100_000)), 'workbookRows'],
    ['a bomb of 300 MB', () => bomb(zeros(300)), 'workbookInflates'],
  ])('grows by less than 400 MB with %s', async (_, made, fault) => {
    const bytes = await made()
    const before = process.memoryUsage().rss
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss)
    }, 5)
    expect(await readWorkbook(bytes)).toBe(fault)
    clearInterval(watch)
    expect(Math.round((most - before) / 1024 / 1024)).toBeLessThan(400)
  })
})
