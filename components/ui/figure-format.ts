/** How a number is printed: as plain data, so that a server page can hand it to a part that runs in the browser. */
export type FigureFormat = {
  locale: 'ro' | 'en'
  /** Places after the comma; whole numbers by default. */
  digits?: number
  /** Follows the number after a space that does not break, such as "%" or "lei". */
  unit?: string
  /** Stands for a figure that does not exist. */
  none?: string
}

const tags = { ro: 'ro-RO', en: 'en-GB' } as const

/** 1234.5 -> "1.234,5 %" in Romanian, "1,234.5 %" in English. */
export const formatFigure = (
  figure: number | null | undefined,
  { locale, digits = 0, unit, none = '–' }: FigureFormat,
): string => {
  if (figure === null || figure === undefined) return none
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: 'always' } as const
  const printed = new Intl.NumberFormat(tags[locale], options).format(figure)
  return unit === undefined ? printed : `${printed}\u00a0${unit}`
}
