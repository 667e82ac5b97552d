export type Fields = Readonly<Record<string, string>>

const isReason = (name: string) => name.startsWith('outReason.') || name.startsWith('outService.')
const isDate = (name: string) => name.endsWith('.startsOn') || name.endsWith('.endsOn')
const notKept = new Set(['planId', 'pressed', 'chosen', 'revision'])

/** What a form of a draft holds, by field name. */
export function fieldsOf(form: HTMLFormElement): Fields {
  const texts = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value !== 'string' || notKept.has(name) || name.startsWith('$') ? [] : [[name, value] as const],
  )
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(
    ({ name }) => [name, ''] as const,
  )
  return Object.fromEntries([...boxes, ...texts])
}

/**
 * What is sent of it. A reason for doing without a service settles a risk, so it is sent only when it is pressed or the page is
 * left, when it would be lost.
 */
export const sentOf = (fields: Fields, leaving: boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => leaving || !isReason(name)))

/** The same with the days that are kept: what was typed of them cannot be read yet. */
export const withKeptDays = (fields: Fields, kept: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, isDate(name) ? (kept[name] ?? '') : value]))

/** Whether something was typed that is not kept. */
export const isTyped = (fields: Fields, kept: Fields): boolean =>
  Object.entries(fields).some(([name, value]) => (kept[name] ?? '') !== value)
