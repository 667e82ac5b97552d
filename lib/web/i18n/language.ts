export const languageCookie = 'aproape-language'
export type Language = 'ro' | 'en'

export const languageOf = (value: string | undefined): Language => (value === 'en' ? 'en' : 'ro')

/** The language that a form of the switch chose; Romanian for whatever else was sent. */
export function chosenLanguage(form: unknown): Language {
  const chosen = form instanceof FormData ? form.get('locale') : null
  return languageOf(typeof chosen === 'string' ? chosen : undefined)
}
