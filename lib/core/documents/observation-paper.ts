import { showPhone } from '@/lib/core/casework/phone'
import type { Answers } from '@/lib/core/observation/answers'
import { otherField, type TypedSheet } from '@/lib/core/observation/fields'
import type { Identification } from '@/lib/core/observation/sheet'
import type { FormDimension, SheetForm } from '@/lib/core/observation/sheet-form'
import type { Paper, PaperCell, PaperField, PaperFoot, PaperPart } from './paper'

/** What the sheet says beside its declaration, in one language. */
export type ObservationWords = {
  readonly title: string
  readonly issuer: readonly string[]
  readonly foot: PaperFoot
  readonly registration: string
  /** The number of the paper copy, in words; absent where there is none. */
  readonly subtitle?: string
  readonly yes: string
  readonly no: string
  readonly signature: string
  readonly conclusionTitle: string
  readonly conclusion: string
  readonly family: Readonly<Record<'headName' | 'county' | 'commune' | 'village' | 'street' | 'phone', string>>
  readonly fields: Readonly<
    Record<
      | 'fillerName'
      | 'fillerPosition'
      | 'filledOn'
      | 'talkStart'
      | 'talkEnd'
      | 'receivedOn'
      | 'visitorName'
      | 'visitorPosition'
      | 'visitOn',
      string
    >
  >
}

/** A sheet as it stands, signed or not: days "07.05.2026", what is missing empty. */
export type ObservationOnPaper = {
  readonly number: string | null
  readonly typed: TypedSheet
  readonly answers: Answers
  /** Null while the answers do not lead to a conclusion. */
  readonly riskSheetNeeded: boolean | null
}

/** The observation sheet in the order of the official form (GD 691/2015, annex); `sheet` null: to be filled in by hand. */
export function observationPaper(
  language: Paper['language'],
  words: ObservationWords,
  form: SheetForm,
  place: Pick<Identification, 'county' | 'commune'>,
  filled: { readonly sheet: ObservationOnPaper; readonly identification: Identification } | null,
): Paper {
  const typed = filled?.sheet.typed ?? {}
  const answers = filled?.sheet.answers ?? {}
  const needed = filled?.sheet.riskSheetNeeded ?? null
  const signed = filled !== null && filled.sheet.number !== null
  const own = (field: keyof ObservationWords['fields']): PaperField => ({
    label: words.fields[field],
    value: typed[field] ?? '',
  })
  const signature: PaperField = { label: words.signature, value: '', tall: true }
  const received = (typed.receivedOn ?? '') !== '' || filled === null
  return {
    title: words.title,
    language,
    foot: words.foot,
    parts: [
      { kind: 'letterhead', issuer: words.issuer, registration: words.registration },
      { kind: 'title', text: words.title, ...(words.subtitle !== undefined && { subtitle: words.subtitle }) },
      {
        kind: 'fields',
        columns: [
          [...familyFields(words, place, filled?.identification ?? null), signature],
          [
            own('fillerName'),
            own('fillerPosition'),
            own('filledOn'),
            own('talkStart'),
            own('talkEnd'),
            ...(received ? [own('receivedOn')] : []),
            signature,
          ],
        ],
      },
      ...form.dimensions.map((dimension) => dimensionTable(words, dimension, answers, typed, signed)),
      conclusionTable(words, needed),
      ...(needed === false
        ? []
        : [{ kind: 'fields' as const, columns: [[own('visitorName'), own('visitorPosition'), own('visitOn')]] }]),
    ],
  }
}

const answerColumns = ({ yes, no }: ObservationWords) => [
  { head: `1. ${yes.toLocaleLowerCase('ro')}`, width: 14, centred: true },
  { head: `2. ${no.toLocaleLowerCase('ro')}`, width: 14, centred: true },
]

const conclusionTable = (words: ObservationWords, needed: boolean | null): PaperPart => ({
  kind: 'table',
  columns: [{ head: words.conclusionTitle, width: 'rest' }, ...answerColumns(words)],
  rows: [
    [
      { kind: 'words', text: words.conclusion },
      { kind: 'box', ticked: needed === true },
      { kind: 'box', ticked: needed === false },
    ],
  ],
})

function familyFields(
  { family }: ObservationWords,
  place: Pick<Identification, 'county' | 'commune'>,
  identification: Identification | null,
): PaperField[] {
  const address = [identification?.street ?? '', identification?.streetNo ?? ''].filter(Boolean).join(' ')
  return [
    { label: family.headName, value: identification?.headName ?? '' },
    { label: family.county, value: identification?.county ?? place.county },
    { label: family.commune, value: identification?.commune ?? place.commune },
    { label: family.village, value: identification?.village ?? '' },
    { label: family.street, value: address },
    { label: family.phone, value: identification === null ? '' : showPhone(identification.phone) },
  ]
}

/** One block of the form: each row with the boxes "1. yes" and "2. no". On a signed sheet no other situation means "no". */
function dimensionTable(
  words: ObservationWords,
  { id, title, rows, other }: FormDimension,
  answers: Answers,
  typed: TypedSheet,
  signed: boolean,
): PaperPart {
  const box = (ticked: boolean): PaperCell => ({ kind: 'box', ticked })
  const written = other === null ? '' : (typed[otherField(other.id)] ?? '')
  return {
    kind: 'table',
    columns: [{ head: `${id}. ${title.toLocaleUpperCase('ro')}`, width: 'rest' }, ...answerColumns(words)],
    rows: [
      ...rows.map(({ id: row, label, parent }): PaperCell[] => [
        { kind: 'words', code: row, text: label, sub: parent !== null },
        box(answers[row] === true),
        box(answers[row] === false),
      ]),
      ...(other === null
        ? []
        : [
            [
              { kind: 'words', text: `${other.label}:`, value: written } as const,
              box(written !== ''),
              box(signed && written === ''),
            ],
          ]),
    ],
  }
}
