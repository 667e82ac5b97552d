/** What a number is said with: one, from two to nineteen, and "de" from twenty on. */
export type Noun = {
  readonly ro: readonly [one: string, few: string]
  readonly en: readonly [one: string, many: string]
}
export type Language = 'ro' | 'en'

const figures = { ro: new Intl.NumberFormat('ro-RO'), en: new Intl.NumberFormat('en-GB') }

/** A number as the language groups it: "1.016" in Romanian, "1,016" in English. */
export const figureOf = (count: number, language: Language): string => figures[language].format(count)

/** A number with its noun as the language counts: "1 copil", "2 copii", "20 de copii". */
export function numberOf(count: number, noun: Noun, language: Language): string {
  const figure = figureOf(count, language)
  if (count === 1) return `1 ${noun[language][0]}`
  const lastTwo = count % 100
  const linked = language === 'ro' && count !== 0 && (lastTwo === 0 || lastTwo >= 20)
  return `${figure} ${linked ? 'de ' : ''}${noun[language][1]}`
}

/** A share in whole percent: "37%" (Romanian "37 %"); null of nothing. */
export function percentOf(part: number, whole: number, language: Language): string | null {
  if (whole === 0) return null
  const share = Math.round((part / whole) * 100)
  return language === 'ro' ? `${share} %` : `${share}%`
}

/** "one, two and three" in the language. */
export const listOf = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items)
