/** The numbered parts of a call of a server action, read as JSON. */
export type Rows = ReadonlyMap<string, unknown>

const deepest = 32
/** Steps along references in one call. A form says a thing twice a few times at most. */
const mostSteps = 10_000

/** Whether the framework can make values of all that the parts say. What it costs is bound by their length. */
export function areKnown(rows: Rows): boolean {
  const known = walker(rows)
  return [...rows.values()].every((row) => known(row, deepest))
}

/** Text after "$" is a sign to the decoder: only those that forms need are known, and a reference must lead somewhere. */
function walker(rows: Rows): (value: unknown, depth: number) => boolean {
  let steps = mostSteps

  /**
   * "$a:0:name" or "$@a": the tenth row, or a part of it. A browser writes a thing out where it first comes and names that place
   * later: a path leads through what is written there, never over or to another reference. To follow those would be work without bound.
   */
  function leads(reference: string): boolean {
    const [row = '', ...path] = reference.replace(/^\$@?/, '').split(':')
    steps -= 1 + path.length
    if (steps < 0 || !/^[0-9a-f]+$/.test(row)) return false
    let part = rows.get(String(parseInt(row, 16)))
    for (const name of path) {
      if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return false
      part = Reflect.get(part, name)
    }
    return part !== undefined && !(path.length > 0 && isReference(part))
  }

  return function known(value: unknown, depth: number): boolean {
    if (depth === 0) return false
    if (typeof value === 'string') return !value.startsWith('$') || isSign(value) || leads(value)
    if (typeof value !== 'object' || value === null) return true
    return Object.values(value).every((part) => known(part, depth - 1))
  }
}

const isSign = (text: string): boolean => /^\$(\$|undefined$|T$|D|K[0-9a-f]+$)/.test(text)
const isReference = (value: unknown): boolean => typeof value === 'string' && value.startsWith('$') && !isSign(value)
