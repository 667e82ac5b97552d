/**
 * What the browser sent, as strings; files and the framework's own fields are left out. An action can be called with anything in place
 * of a form, and a field named like a part of any object: neither may reach further.
 */
export function sentFields(form: unknown): Record<string, string[]> {
  if (!(form instanceof FormData)) return {}
  const values = new Map<string, string[]>()
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION') || /^__proto__(\[\])?$/.test(name)) continue
    values.set(name, [...(values.get(name) ?? []), value])
  }
  return Object.fromEntries(values)
}

/** What may go back to the browser with a refused form: all but the fields named "password.…". */
export const withoutPasswords = (values: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('password.')))

/** The fields as a schema reads them: the last value, or all of them where the name ends in "[]". */
export function fieldsOf(values: Record<string, string[]>): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(values).map(([name, all]) =>
      name.endsWith('[]') ? [name.slice(0, -2), all] : [name, all.at(-1) ?? ''],
    ),
  )
}
