import type { Asked } from '@/lib/core/questionnaire/asked-questions'
import { keyCode } from '@/lib/core/questionnaire/reserved'
import { isSpecial, type AnswerOrSpecial, type Special } from '@/lib/core/questionnaire/sheet'
import type { EntityKind, Question, Questionnaire, Section } from '@/lib/core/questionnaire/types'
import { nameOf } from '@/lib/core/risk-sheet/roster-children'
import { numbersOf, recordsOf, type SheetContent } from '@/lib/core/sheet-sync/content'
import type { Paper, PaperCell, PaperField, PaperFoot, PaperPart, PaperSignature } from './paper'

/** What the sheet says beside its declaration, in one language. */
export type RiskWords = {
  readonly title: string
  readonly subtitle: string
  readonly issuer: readonly string[]
  readonly foot: PaperFoot
  readonly registration: string
  /** Whom the visit was to and when. */
  readonly particulars: readonly PaperField[]
  readonly signatures: readonly PaperSignature[]
  readonly question: string
  readonly answer: string
  readonly yes: string
  readonly no: string
  /** Of several answers none. */
  readonly none: string
  readonly optional: string
  readonly special: Readonly<Record<Special, string>>
  readonly units: Readonly<Record<NonNullable<Question['unit']>, string>>
}

/** A filled sheet and whom each of its questions applies to. */
export type RiskOnPaper = { readonly content: SheetContent; readonly asked: readonly Asked[] }

type Column = {
  readonly number: number
  readonly name: string
  readonly answers: Readonly<Record<string, AnswerOrSpecial>>
  /** Codes of the questions that apply; null on a blank form, where all may. */
  readonly asked: ReadonlySet<string> | null
}

/** So many persons stand beside each other on A4. */
const columnsOnPage = 5

const blank = (numbers: readonly number[]): Column[] =>
  numbers.map((number) => ({ number, name: '', answers: {}, asked: null }))
const blankColumns: Readonly<Record<EntityKind, Column[]>> = {
  household: blank([0]),
  person: blank([1, 2, 3, 4, 5]),
  separatedChild: blank([21, 22, 23, 24, 25]),
}

/**
 * The risk identification sheet in the order of the official form: the questions below each other with their codes, the persons
 * beside each other. A filled sheet has the questions that apply to somebody; `sheet` null: the blank form, with all.
 */
export function riskPaper(
  language: Paper['language'],
  words: RiskWords,
  questionnaire: Questionnaire,
  sheet: RiskOnPaper | null,
): Paper {
  const half = Math.ceil(words.particulars.length / 2)
  return {
    title: words.title,
    language,
    foot: words.foot,
    parts: [
      { kind: 'letterhead', issuer: words.issuer, registration: words.registration },
      { kind: 'title', text: words.title, subtitle: words.subtitle },
      { kind: 'fields', columns: [words.particulars.slice(0, half), words.particulars.slice(half)] },
      ...questionnaire.sections.flatMap((section) =>
        sectionParts(
          language,
          words,
          section,
          sheet === null ? blankColumns[section.entity] : columnsOf(section.entity, sheet),
        ),
      ),
      { kind: 'signatures', places: words.signatures },
    ],
  }
}

function columnsOf(entity: EntityKind, { content, asked }: RiskOnPaper): Column[] {
  const askedOf = (key: number) =>
    new Set(asked.find((record) => record.entity === entity && record.key === key)?.codes ?? [])
  if (entity === 'household') return [{ number: 0, name: '', answers: content.household, asked: askedOf(0) }]
  return numbersOf(content, entity).map((number) => {
    const answers = recordsOf(content, entity)[number] ?? {}
    return { number, name: nameOf(answers), answers, asked: askedOf(number) }
  })
}

function sectionParts(
  language: Paper['language'],
  words: RiskWords,
  section: Section,
  columns: readonly Column[],
): PaperPart[] {
  const questions = section.questions.filter(({ code }) => code !== keyCode(section.entity))
  const concerned = columns.filter(({ asked }) => asked === null || questions.some(({ code }) => asked.has(code)))
  const count = Math.ceil(concerned.length / columnsOnPage)
  const width = Math.ceil(concerned.length / count)
  const pages = Array.from({ length: count }, (_, page) => concerned.slice(page * width, (page + 1) * width))
  const heading: PaperPart = {
    kind: 'heading',
    text: `${section.id} ${section.title[language]}`,
    ...(section.note && { note: section.note[language] }),
  }
  return pages.flatMap((page): PaperPart[] => {
    const put = questions.filter(({ code }) => page.some(({ asked }) => asked === null || asked.has(code)))
    return [
      heading,
      {
        kind: 'table',
        columns: [{ head: words.question, width: 'rest' }, ...page.map((column) => columnHead(words, section, column))],
        rows: put.map((question) => [
          questionCell(language, words, question),
          ...page.map((column) => answerOnPaper(language, words, question, column)),
        ]),
      },
    ]
  })
}

const columnHead = (words: RiskWords, { entity }: Section, { number, name }: Column) =>
  entity === 'household'
    ? { head: words.answer, width: 30, centred: true }
    : { head: `${number} ${name}`.trim(), width: 19, centred: true }

function questionCell(language: Paper['language'], words: RiskWords, question: Question): PaperCell {
  const { code, label, proposed, unit, options } = question
  const remarks = [proposed && `(${words.optional})`, unit && `(${words.units[unit]})`].filter(Boolean)
  const small = options?.map((option) => `${option.code} ${option.label[language]}`).join('; ')
  return {
    kind: 'words',
    code,
    text: [label[language], ...remarks].join(' '),
    ...(small !== undefined && small !== '' && { small }),
  }
}

/** The code of the answer, as the form has it; a dash where the question is not put to that person. */
function answerOnPaper(
  language: Paper['language'],
  words: RiskWords,
  question: Question,
  { answers, asked }: Column,
): string {
  if (asked !== null && !asked.has(question.code)) return '–'
  const answer = answers[question.code]
  if (answer === undefined) return ''
  if (isSpecial(answer)) return words.special[answer.special]
  if (typeof answer === 'string') return answer
  if (typeof answer !== 'number') return answer.length === 0 ? words.none : answer.join(', ')
  if (question.type === 'boolean') return answer === 1 ? words.yes : words.no
  return question.type === 'decimal' ? new Intl.NumberFormat(language).format(answer) : String(answer)
}
