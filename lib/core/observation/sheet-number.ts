/** The code of a county as numbers begin with it, "05". */
export const countyCode = (county: number): string => String(county).padStart(2, '0')

/**
 * The number that ties the sheets of a family together: county code, running number of the commune in the year, year, as in
 * "05-014/2026". The running number has three digits and grows to more.
 */
export const formatSheetNumber = (county: number, running: number, year: number): string =>
  `${countyCode(county)}-${String(running).padStart(3, '0')}/${year}`

/** What is wrong with a number AABBB of a paper sheet: `paperNumber` its form, `countyCode` its first two digits; null: nothing. */
export function paperNumberFault(number: string, countyCodes: readonly number[]): 'paperNumber' | 'countyCode' | null {
  const parts = /^(\d{2})(\d{3})$/.exec(number)
  if (parts === null || parts[2] === '000') return 'paperNumber'
  return countyCodes.includes(Number(parts[1])) ? null : 'countyCode'
}
