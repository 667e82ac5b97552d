/**
 * A document as it lies on A4, as plain data: what stands on it and in which order, not how it is drawn. Widths are
 * millimetres, "rest" shares what is left (printed between margins: 174 mm).
 */
export type Paper = {
  /** For the properties of the file and its first line: never the name of a person. */
  readonly title: string
  readonly language: 'ro' | 'en'
  readonly foot: PaperFoot
  readonly parts: readonly PaperPart[]
}

/** At the foot of every page: what document it is, and "page 1 of 12". */
export type PaperFoot = { readonly text: string; readonly page: string; readonly of: string }

export type PaperPart =
  | {
      readonly kind: 'letterhead'
      /** The authority, from the country down to the office. */
      readonly issuer: readonly string[]
      /** Number and date of the document. */
      readonly registration: string
    }
  | { readonly kind: 'title'; readonly text: string; readonly subtitle?: string }
  | {
      readonly kind: 'heading'
      readonly text: string
      readonly note?: string
      /** Its section stays on the page of the section before, where both are short. */
      readonly joined?: boolean
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: boolean }
  | { readonly kind: 'fields'; readonly columns: readonly (readonly PaperField[])[] }
  | { readonly kind: 'list'; readonly items: readonly PaperItem[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly PaperColumn[]
      readonly rows: readonly (readonly PaperCell[])[]
    }
  | { readonly kind: 'signatures'; readonly places: readonly PaperSignature[] }
  | { readonly kind: 'new-page' }

/** A label with its value on a line; `tall` leaves room to sign. */
export type PaperField = { readonly label: string; readonly value: string; readonly tall?: boolean }

export type PaperItem = { readonly mark: string; readonly text: string; readonly sub: boolean }

export type PaperColumn = { readonly head: string; readonly width: number | 'rest'; readonly centred?: boolean }

export type PaperCell =
  | string
  /** A box to tick. */
  | { readonly kind: 'box'; readonly ticked: boolean }
  /** A row's own words: its code, the text, and small beneath what may be answered. */
  | {
      readonly kind: 'words'
      readonly code?: string
      readonly text: string
      readonly small?: string
      readonly value?: string
      readonly sub?: boolean
    }

export type PaperSignature = {
  /** In which quality it is signed. */
  readonly role: string
  /** Where it is known beforehand; otherwise a line is left. */
  readonly name?: string
  /** Under the line, such as "name and signature". */
  readonly note: string
}

/** Where a value is written by hand. */
export const dots = '……………………………'

/** What a document needs to be handed out: its content and the name of its file. */
export type NamedPaper = {
  readonly paper: Paper
  /** With the number of the sheet at most: a file name is seen by everybody who passes the file on. */
  readonly fileName: string
}

/** A file name of ASCII letters, digits and hyphens: "fisa-de-observatie-05-014-2026.pdf". */
export const paperFileName = (...words: readonly string[]): string => `${plainName(words)}.pdf`

/** The same for a file of another kind. */
export const documentFileName = (kind: 'docx' | 'xlsx', ...words: readonly string[]): string =>
  `${plainName(words)}.${kind}`

function plainName(words: readonly string[]): string {
  return words
    .join('-')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
