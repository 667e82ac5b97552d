import { parse } from 'csv-parse/sync'

/** The rows under the head of a CSV text with commas or semicolons; null: it cannot be read as one. */
export function readCsv(text: string): string[][] | null {
  const delimiter = text.split(';').length > text.split(',').length ? ';' : ','
  try {
    const rows: string[][] = parse(text, {
      ...{ bom: true, delimiter, from_line: 2, trim: true },
      ...{ relax_column_count: true, skip_empty_lines: true },
    })
    return rows
  } catch {
    return null
  }
}
