import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from './write-workbook'

const read = async (rows: readonly (readonly (string | number | null)[])[]) => {
  const columns = [
    { head: 'Rândul', width: 40 },
    { head: 'Copii', width: 10 },
  ]
  const book = await readXlsx(await writeWorkbook([{ name: 'A/B: [Riscuri]', columns, rows }]))
  return book.sheets[0]
}

describe('a workbook', () => {
  it('keeps texts, numbers and empty cells', async () => {
    expect(
      (
        await read([
          ['Școală și țară', 1234],
          ['0740', null],
        ])
      )?.rows,
    ).toEqual([
      ['Rândul', 'Copii'],
      ['Școală și țară', 1234],
      ['0740', null],
    ])
  })
  it('has a name that Excel takes', async () => expect((await read([]))?.name).toBe('A B   Riscuri '))
  it.each(['=1+1', '+40740', '@SUM(A1)', '-2', '=HYPERLINK("http://x")'])('takes %s for a text', async (typed) => {
    const sheet = await read([[typed, 1]])
    expect(sheet?.rows[1]).toEqual([typed, 1])
    expect([...(sheet?.cells?.values() ?? [])].filter((cell) => cell.formula !== undefined)).toEqual([])
  })
})
