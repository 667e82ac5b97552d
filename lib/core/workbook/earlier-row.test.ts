import { expect, it } from 'vitest'
import { registryColumns } from '@/lib/content/workbooks/registry-columns'
import { readCells } from './earlier-row'

it('tells the cells of a row in the order of the register, with what was confirmed apart and in words', () => {
  const read = readCells(
    {
      registered_on: { day: '2024-03-05' },
      sheet_number: 'BH-7/2024',
      filler_name: '',
      'result.5c': 'Da',
      'result.1a': 'Nu',
      unknown_column: 'x',
    },
    registryColumns,
  )
  expect(read.confirmed.map(({ ro }) => ro)).toEqual(['Locuința este supraaglomerată'])
  expect(read.cells).toEqual([
    { head: 'Numărul unic de identificare', value: 'BH-7/2024' },
    { head: 'Data înscrierii în Registru', value: { day: '2024-03-05' } },
  ])
})
