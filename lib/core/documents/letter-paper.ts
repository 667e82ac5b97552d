import type { Paper, PaperField, PaperFoot, PaperSignature } from './paper'

/** A letter of the commune to a family or an authority, in words. */
export type LetterOnPaper = {
  readonly language: Paper['language']
  readonly issuer: readonly string[]
  readonly foot: PaperFoot
  readonly registration: string
  readonly title: string
  readonly subtitle?: string
  readonly addressee: readonly string[]
  readonly opening: string
  readonly fields: readonly PaperField[]
  readonly paragraphs: readonly string[]
  readonly signatures: readonly PaperSignature[]
  /** The slip that whoever receives the letter signs and that stays in the file. */
  readonly receipt: { readonly heading: string; readonly fields: readonly PaperField[] } | null
}

/** The letter on one page: to whom, what is asked, who signs, and the slip of receipt. */
export function letterPaper({ addressee, receipt, subtitle, ...letter }: LetterOnPaper): Paper {
  return {
    title: letter.title,
    language: letter.language,
    foot: letter.foot,
    parts: [
      { kind: 'letterhead', issuer: letter.issuer, registration: letter.registration },
      ...addressee.map((text) => ({ kind: 'paragraph' as const, text, strong: true })),
      { kind: 'title', text: letter.title, ...(subtitle !== undefined && { subtitle }) },
      { kind: 'paragraph', text: letter.opening },
      { kind: 'fields', columns: [letter.fields] },
      ...letter.paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
      { kind: 'signatures', places: letter.signatures },
      ...(receipt === null
        ? []
        : [
            { kind: 'heading' as const, text: receipt.heading },
            { kind: 'fields' as const, columns: [receipt.fields] },
          ]),
    ],
  }
}
