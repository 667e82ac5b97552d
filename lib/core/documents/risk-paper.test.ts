import { describe, expect, it } from 'vitest'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { riskIdentificationSheet2018 as questionnaire } from '@/lib/content/questionnaires/risk-identification-sheet/2018'
import { askedQuestions } from '@/lib/core/questionnaire/asked-questions'
import { keyCode } from '@/lib/core/questionnaire/reserved'
import { toSheet, type SheetContent } from '@/lib/core/sheet-sync/content'
import type { PaperPart } from './paper'
import { riskPaper, type RiskWords } from './risk-paper'

const words: RiskWords = {
  title: 'Fișă',
  subtitle: '',
  issuer: ['România'],
  foot: { text: 'Fișă', page: 'pagina', of: 'din' },
  registration: 'Nr.',
  particulars: [],
  signatures: [],
  question: 'Întrebarea',
  answer: 'Răspunsul',
  yes: 'Da',
  no: 'Nu',
  none: 'nimic',
  optional: 'opțional',
  special: { refused: 'Refuză', 'dont-know': 'Nu știe', 'not-seen': 'Nu s-a văzut' },
  units: { lei: 'lei', grams: 'grame', cm: 'cm', months: 'luni' },
}

const headings = (parts: readonly PaperPart[]) => parts.flatMap((part) => (part.kind === 'heading' ? part.text : []))
const codes = (parts: readonly PaperPart[]) =>
  parts.flatMap((part) =>
    part.kind === 'table'
      ? part.rows.flatMap(([cell]) => (typeof cell === 'object' && cell.kind === 'words' ? (cell.code ?? '') : []))
      : [],
  )

const person = (YY: number, NAME: string) => ({ NAME, REL: 3, GENDER: 1, YY, MM: 5, DD: 7 })
const content = (people: number): SheetContent => ({
  sheetDate: '2018-10-05',
  household: { VENG: 900 },
  persons: Object.fromEntries(
    Array.from({ length: people }, (_, index) => [
      index + 1,
      person(index === 0 ? 1988 : 2010, `Constantinescu-Văcărescu Ștefania ${index + 1}`),
    ]),
  ),
  separatedChildren: {},
})

function filled(people: number) {
  const sheet = content(people)
  const { name, version } = questionnaire
  const asked = askedQuestions(riskEngine2018, toSheet(sheet, { id: '', form: name, version }))
  return { paper: riskPaper('ro', words, questionnaire, { content: sheet, asked }), asked }
}

describe('the risk identification sheet on paper', () => {
  it('blank, has every section and question of the declaration in its order', () => {
    const { parts } = riskPaper('ro', words, questionnaire, null)
    expect(headings(parts)).toEqual(questionnaire.sections.map(({ id, title }) => `${id} ${title.ro}`))
    expect(codes(parts)).toEqual(
      questionnaire.sections.flatMap(({ entity, questions }) =>
        questions.map(({ code }) => code).filter((code) => code !== keyCode(entity)),
      ),
    )
  })

  it('filled, has the questions that apply to somebody, in the same order', () => {
    const { paper, asked } = filled(2)
    const put = new Set(asked.flatMap((record) => record.codes))
    expect(new Set(codes(paper.parts))).toEqual(new Set([...put].filter((code) => !/^CPERS/.test(code))))
    const all = questionnaire.sections.map(({ id, title }) => `${id} ${title.ro}`)
    const printed = headings(paper.parts)
    expect(printed).toEqual(all.filter((heading) => printed.includes(heading)))
    expect(JSON.stringify(paper.parts)).toContain('Constantinescu-Văcărescu Ștefania 2')
  })

  it('has at most five persons beside each other, as many on each table', () => {
    const first = filled(7)
      .paper.parts.filter((part) => part.kind === 'table')
      .slice(0, 2)
    expect(first.map(({ columns }) => columns.length - 1)).toEqual([4, 3])
  })
})
