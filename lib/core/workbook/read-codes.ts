import type { RowReader } from './row-reader'

/** The codes in a cell that stands for a block of rows; "nu" is none. One that the block does not have is a fault. */
export function readCodes(
  reader: RowReader,
  block: string,
  dimension: number,
  known: readonly string[],
): readonly string[] {
  const codes = reader
    .text(block)
    .toLowerCase()
    .split(/[\s,;.]+/)
    .filter((code) => /[a-z0-9]/.test(code))
  if (codes.every((code) => code === 'nu' || code === '0')) return []
  const strange = codes.find((code) => !known.includes(code))
  if (strange !== undefined) reader.complain(block, 'strangeCode', { code: strange.slice(0, 20), dimension })
  return codes
}
