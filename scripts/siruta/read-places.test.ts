import { describe, expect, test } from 'vitest'
import { readPlaces } from './read-places'

const heading = 'SIRUTA;DENLOC;CODP;JUD;SIRSUP;TIP;NIV;MED;FSL'
const county = '10;JUDEȚUL ALBA;0;1;1;40;1;0;01'
const commune = '2130;ALBAC;517005;1;10;3;2;3;02'
const village = '2149;ALBAC;517005;1;2130;22;3;3;03'
const file = (...lines: string[]) => [heading, ...lines].join('\n')

describe('the official file of places', () => {
  test('gives communes and their villages', () => {
    expect(readPlaces(file(county, commune, village))).toEqual({
      ok: true,
      value: {
        rows: 3,
        communes: [{ id: 2130, countyId: 1, name: 'Albac', kind: 'commune' }],
        villages: [{ id: 2149, communeId: 2130, name: 'Albac' }],
      },
    })
  })

  test('has the six sectors in place of Bucharest', () => {
    const read = readPlaces(
      file(
        '179132;MUNICIPIUL BUCUREȘTI;0;40;403;9;2;1;01',
        '179141;BUCUREȘTI SECTORUL 1;0;40;179132;6;3;1;02',
        '179196;BUCUREȘTI SECTORUL 6;0;40;179132;6;3;1;02',
      ),
    )
    expect(read.ok && read.value.communes.map(({ id, countyId }) => [id, countyId])).toEqual([
      [179141, 41],
      [179196, 46],
    ])
    expect(read.ok && read.value.villages).toEqual([])
  })

  test.each([
    ['a code that is no number', [county, 'x;ALBAC;0;1;10;3;2;3;02'], 3, 'SIRUTA is not a whole number'],
    ['a missing name', [county, '2130;;0;1;10;3;2;3;02'], 3, 'DENLOC is empty'],
    ['a cell too few', [county, '2130;ALBAC;0;1;10;3;2;3'], 3, '8 cells, 9 expected'],
    ['a village of nowhere', [county, commune, '2149;ALBAC;0;1;77;22;3;3;03'], 4, 'SIRSUP 77 is not'],
    ['an unknown kind', [county, commune, '2149;ALBAC;0;1;2130;99;3;3;03'], 4, 'TIP 99 is not a known kind'],
    ['the same code twice', [county, commune, commune], 4, 'SIRUTA 2130 stands twice'],
  ])('with %s names the line and gives nothing', (_fault, lines, line, reason) => {
    const read = readPlaces(file(...lines))
    expect(read.ok).toBe(false)
    expect(!read.ok && read.error).toEqual([expect.objectContaining({ line, reason: expect.stringContaining(reason) })])
  })

  test('without its heading is refused', () => {
    expect(readPlaces('a;b\n1;2')).toEqual({
      ok: false,
      error: [{ line: 1, reason: expect.stringContaining('SIRUTA') }],
    })
  })
})
