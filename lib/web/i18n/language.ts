export const languageCookie = 'aproape-language'
export type Language = 'ro' | 'en'

export const languageOf = (value: string | undefined): Language => (value === 'en' ? 'en' : 'ro')
