import { columnLetters, noWord, yesWord, type WorkbookColumn } from './column'

/** What one column is, in both languages, with every value that may stand there. */
export type CodebookEntry = {
  readonly column: string
  readonly id: string
  readonly head: string
  readonly groupRo: string
  readonly groupEn: string
  readonly meaningRo: string
  readonly meaningEn: string
  readonly kind: WorkbookColumn['kind']
  /** "code = Romanian word = English word", parted by semicolons; '' where anything may stand. */
  readonly values: string
}

export const codebookOf = (columns: readonly WorkbookColumn[]): readonly CodebookEntry[] =>
  columns.map(({ id, head, group, meaning, kind, choices = [] }, index) => ({
    ...{ column: columnLetters(index), id, head, kind },
    ...{ groupRo: group.ro, groupEn: group.en, meaningRo: meaning.ro, meaningEn: meaning.en },
    values:
      kind === 'yes-no'
        ? `${yesWord} = yes; ${noWord} = no`
        : choices.map(({ code, label }) => `${code} = ${label.ro} = ${label.en}`).join('; '),
  }))
