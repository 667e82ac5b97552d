import { describe, expect, it } from 'vitest'
import { binaryWorkbook, encoded, oldContainer, openDocument, typedWorkbook } from '@/tests/fixtures/typed-workbook'
import { readWorkbook } from './read-workbook'

async function sheetsOf(bytes: Uint8Array) {
  const read = await readWorkbook(bytes)
  if (typeof read === 'string') throw new Error(read)
  return read
}

describe('a workbook that Excel saved', () => {
  it('gives results of formulas, faults, days with a format, and merged cells', async () => {
    const book = await typedWorkbook({
      name: 'Copii & familii',
      rows: {
        3: [{ formula: 'A1&"x"', result: 'Popescu' }, { formula: 'TODAY()' }, { fault: '#REF!' }, { serial: 42131 }],
        5: [1, 'x'],
      },
      merged: ['A3:A5', 'B1:D1'],
    })
    expect(await sheetsOf(book)).toEqual([
      {
        ...{ name: 'Copii & familii', hidden: false },
        merges: [{ column: 0, from: 3, to: 5 }],
        rows: [
          { number: 3, cells: ['Popescu', '#FORMULA!', '#REF!', { day: '2015-05-07' }] },
          { number: 5, cells: [1, 'x'] },
        ],
      },
    ])
  })
  it('gives of a hidden sheet its name alone', async () => {
    const book = await typedWorkbook(
      { name: 'Vechi', state: 'veryHidden', rows: [['secret']] },
      { name: 'Noi', rows: [['văzut']] },
    )
    expect((await sheetsOf(book)).map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
      ['Vechi', true, 0],
      ['Noi', false, 1],
    ])
  })
  it.each([
    ['the old .xls', () => oldContainer(false), 'workbookOld'],
    ['a locked .xlsx', () => oldContainer(true), 'workbookLocked'],
    ['a binary .xlsb', binaryWorkbook, 'workbookOld'],
    ['an .ods', openDocument, 'workbookOds'],
    ['a web page called .xls', () => Buffer.from('<html><table><tr><td>Nume</td></tr></table></html>'), 'workbookHtml'],
    ['XML of Excel 2003', () => Buffer.from('<?xml version="1.0"?><Workbook><Worksheet/></Workbook>'), 'workbookHtml'],
    ['a text without columns', () => Buffer.from('Stimate domnule primar'), 'notWorkbook'],
    ['JSON', () => Buffer.from('{"rows": [1, 2, 3], "count": 3}'), 'notWorkbook'],
  ])('as %s is refused by name', async (_, bytes, fault) => expect(await readWorkbook(await bytes())).toBe(fault))
})

const lines = 'Nume;Prenume;Sat\r\nŞtefănescu;Ioniţă;Tîrgu\r\n\r\n"Pop ""Gogu""";"două\r\nrânduri";x\r\n'
const rows = [
  { number: 1, cells: ['Nume', 'Prenume', 'Sat'] },
  { number: 2, cells: ['Ştefănescu', 'Ioniţă', 'Tîrgu'] },
  { number: 4, cells: ['Pop "Gogu"', 'două\r\nrânduri', 'x'] },
]

describe('a list saved as CSV', () => {
  it.each([
    ['UTF-8', Buffer.from(lines)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${lines}`)],
    ['UTF-16, as Excel saves Unicode', Buffer.from(`\uFEFF${lines}`, 'utf16le')],
    ['Windows-1250', encoded(lines, 'windows-1250')],
    ['code page 852 of DOS', encoded(lines, 'dos-852')],
    ['the line that names its separator', Buffer.from(`sep=;\r\n${lines}`)],
    ['tabs', Buffer.from(lines.replaceAll(';', '\t'))],
    ['commas', Buffer.from(lines.replaceAll(';', ','))],
  ])('in %s is read', async (_, bytes) => expect((await sheetsOf(bytes))[0]?.rows).toEqual(rows))
  it('loses the apostrophe that keeps a formula from running', async () =>
    expect((await sheetsOf(Buffer.from("Nume;Telefon\r\n'=1+1;'+40740\r\nO'Neil;'x")))[0]?.rows.slice(1)).toEqual([
      { number: 2, cells: ['=1+1', '+40740'] },
      { number: 3, cells: ["O'Neil", "'x"] },
    ]))
  it('with 100,000 lines is refused by its rows', async () =>
    expect(await readWorkbook(Buffer.from('a;b\r\n'.repeat(100_000)))).toBe('workbookRows'))
})
