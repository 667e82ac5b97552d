import { describe, expect, it } from 'vitest'
import { presentForm } from '@/lib/features/observation/present-form'
import { observationPaper, type ObservationWords } from './observation-paper'
import type { PaperPart } from './paper'

const form = presentForm('ro')
const words: ObservationWords = {
  title: 'Fișă de observație',
  issuer: ['România'],
  foot: { text: 'Fișă', page: 'pagina', of: 'din' },
  registration: 'Nr. 05-001/2026',
  yes: 'Da',
  no: 'Nu',
  signature: 'Semnătura',
  conclusionTitle: 'Concluzie',
  conclusion: 'Este necesară',
  family: { headName: 'Cap', county: 'Județ', commune: 'Comună', village: 'Sat', street: 'Strada', phone: 'Telefon' },
  fields: {
    fillerName: 'Cine',
    fillerPosition: 'Funcția',
    filledOn: 'Data',
    talkStart: 'De la',
    talkEnd: 'Până la',
    receivedOn: 'Primită',
    visitorName: 'Vizitator',
    visitorPosition: 'Funcția',
    visitOn: 'Vizita',
  },
}
const place = { county: 'Bihor', commune: 'Tinca' }
const tables = (parts: readonly PaperPart[]) => parts.filter((part) => part.kind === 'table')

/** Each row of a table as its code and its two boxes. */
const ticks = (part: PaperPart | undefined) =>
  part?.kind !== 'table'
    ? []
    : part.rows.map((cells) =>
        cells.map((cell) =>
          typeof cell === 'string' ? cell : cell.kind === 'box' ? cell.ticked : (cell.code ?? cell.value ?? ''),
        ),
      )

describe('the observation sheet on paper', () => {
  const blank = observationPaper('ro', words, form, place, null)

  it('has the dimensions and rows of the declaration, in their order, and the conclusion last', () => {
    const printed = tables(blank.parts).map((table) => ticks(table).map(([code]) => code))
    const declared = form.dimensions.map(({ rows, other }) => [...rows.map(({ id }) => id), ...(other ? [''] : [])])
    expect(printed).toEqual([...declared, ['']])
  })

  it('blank, has no box ticked and room for who visits', () => {
    expect(
      tables(blank.parts)
        .flatMap(ticks)
        .flat()
        .filter((cell) => cell === true),
    ).toEqual([])
    expect(blank.parts.at(-1)).toMatchObject({ kind: 'fields', columns: [[{ label: 'Vizitator', value: '' }, {}, {}]] })
  })

  const filled = (needed: boolean | null) =>
    observationPaper('ro', words, form, place, {
      sheet: {
        number: '05-001/2026',
        typed: { fillerName: 'Ana Lăcustă', visitorName: 'Ion Moș' },
        answers: { '1a': true, '1b': false },
        riskSheetNeeded: needed,
      },
      identification: { ...place, headName: 'Popescu', village: 'Girișu Negru', street: '', streetNo: '', phone: '' },
    })

  it('filled, ticks what was answered and leaves the rest open', () => {
    const first = ticks(tables(filled(true).parts)[0])
    expect(first.find(([code]) => code === '1a')).toEqual(['1a', true, false])
    expect(first.find(([code]) => code === '1b')).toEqual(['1b', false, true])
    expect(first.find(([code]) => code === '1a1')).toEqual(['1a1', false, false])
  })

  it.each([
    [true, [true, false], true],
    [false, [false, true], false],
    [null, [false, false], true],
  ])('whose conclusion is %s ticks %o and names the visitor: %s', (needed, boxes, visitor) => {
    const paper = filled(needed)
    expect(ticks(tables(paper.parts).at(-1))[0]?.slice(1)).toEqual(boxes)
    expect(JSON.stringify(paper.parts).includes('Ion Moș')).toBe(visitor)
  })
})
