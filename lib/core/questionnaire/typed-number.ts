/**
 * Reads a number as people in Romania write it: "1.234,50", "1234,5", "1234.5", "1 234"; null when it is none. One dot followed
 * by exactly three digits parts thousands.
 */
export function readTypedNumber(typed: string): number | null {
  const text = typed.replace(/\s/g, '')
  if (/^\d+(,\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return /^\d+\.\d+$/.test(text) ? Number(text) : null
}
