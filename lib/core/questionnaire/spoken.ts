import type { Question, Questionnaire, Section, Text } from './types'

/** A declaration as it travels to a browser: all texts in one language, options as pairs. */
export type SpokenQuestionnaire = {
  readonly name: string
  readonly version: string
  readonly sections: readonly SpokenSection[]
}
type SpokenSection = Omit<Section, 'title' | 'note' | 'questions'> & {
  readonly title: string
  readonly note?: string
  readonly questions: readonly SpokenQuestion[]
}
type SpokenQuestion = Omit<Question, 'label' | 'hint' | 'options'> & {
  readonly label: string
  readonly hint?: string
  readonly options?: readonly (readonly [number, string])[]
}

/** A text that says the same whatever the language asked for. */
export const inOneLanguage = (words: string): Text => ({ ro: words, en: words })

/** Puts a declaration into one language, for the browser of somebody who reads that one. */
export function speak(questionnaire: Questionnaire, language: keyof Text): SpokenQuestionnaire {
  const { name, version } = questionnaire
  const sections = questionnaire.sections.map(({ title, note, questions, ...section }) => ({
    ...section,
    title: title[language],
    note: note?.[language],
    questions: questions.map(({ label, hint, options, ...question }) => ({
      ...question,
      label: label[language],
      hint: hint?.[language],
      options: options?.map(({ code, label: words }) => [code, words[language]] as const),
    })),
  }))
  return { name, version, sections }
}

/** The declaration again, as the engine reads it. */
export function listen({ name, version, sections }: SpokenQuestionnaire): Questionnaire {
  return {
    name,
    version,
    source: '',
    sections: sections.map(({ title, note, questions, ...section }) => ({
      ...section,
      title: inOneLanguage(title),
      ...(note !== undefined && { note: inOneLanguage(note) }),
      questions: questions.map(({ label, hint, options, ...question }) => ({
        ...question,
        label: inOneLanguage(label),
        ...(hint !== undefined && { hint: inOneLanguage(hint) }),
        ...(options && { options: options.map(([code, words]) => ({ code, label: inOneLanguage(words) })) }),
      })),
    })),
  }
}
