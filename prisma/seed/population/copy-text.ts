/** How a column is written for COPY in the text format. */
export type ColumnKind = 'plain' | 'json' | 'array'

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '')

/** An array as PostgreSQL writes it: every element quoted. */
const arrayText = (values: readonly unknown[]): string =>
  `{${values.map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`).join(',')}}`

/** One value of a row, as COPY reads it. */
export function copyValue(value: unknown, kind: ColumnKind): string {
  if (value === null || value === undefined) return '\\N'
  if (kind === 'json') return escaped(JSON.stringify(value))
  if (kind === 'array') return escaped(arrayText(Array.isArray(value) ? value : [value]))
  return escaped(String(value))
}
