/** The framework's own measure of an action's name. */
const actionId = /^[0-9a-f]{42}$/
const deepest = 32

type Rows = ReadonlyMap<string, unknown>

/**
 * Whether what was posted can be decoded as a call of a server action. A browser that ran our pages sends nothing else; anything that
 * fails inside the framework would be answered 500 and written into the log with the place in its code, as if the server were broken.
 */
export async function isDecodableAction(request: Request): Promise<boolean> {
  const id = request.headers.get('next-action')
  const type = request.headers.get('content-type') ?? ''
  const isForm = type.startsWith('multipart/form-data')
  if (id === null && !isForm) return true
  if (id !== null && (!actionId.test(id) || type.startsWith('application/x-www-form-urlencoded'))) return false
  try {
    if (!isForm) return isCall(new Map([['0', JSON.parse(await request.text())]]))
    const form = await request.formData()
    return id === null ? isFormWithoutScript(form) : isCall(rowsOf(form, ''))
  } catch {
    return false
  }
}

/** What a page sends before its scripts are there: the action's name as a field, or its arguments beside the name. */
function isFormWithoutScript(form: FormData): boolean {
  const names = [...form.keys()].filter((name) => /^\$ACTION_(ID|REF)_/.test(name))
  const references = names.filter((name) => name.startsWith('$ACTION_REF_'))
  return (
    names.length > 0 &&
    references.every((name) => {
      const rows = rowsOf(form, `$ACTION_${name.slice('$ACTION_REF_'.length)}:`)
      return rows.has('0') && areKnown(rows)
    })
  )
}

const isCall = (rows: Rows): boolean => Array.isArray(rows.get('0')) && areKnown(rows)

/** The numbered parts of a call; throws where one is no JSON. The fields of a form among the arguments have other names. */
function rowsOf(form: FormData, prefix: string): Rows {
  const numbered = [...form].filter(([name]) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
  return new Map(numbered.map(([name, value]) => [name.slice(prefix.length), JSON.parse(String(value))]))
}

const areKnown = (rows: Rows): boolean => [...rows.values()].every((row) => isKnown(row, rows, deepest))

/** Text after "$" is a sign to the decoder: only those that forms need are known, and a reference must lead somewhere. */
function isKnown(value: unknown, rows: Rows, depth: number): boolean {
  if (depth === 0) return false
  if (typeof value === 'string')
    return !value.startsWith('$') || /^\$(\$|undefined$|T$|D|K[0-9a-f]+$)/.test(value) || found(value, rows, depth)
  if (typeof value !== 'object' || value === null) return true
  return Object.values(value).every((part) => isKnown(part, rows, depth - 1))
}

/** "$a:0:name" or "$@a": the tenth row, or a part of it. */
function found(reference: string, rows: Rows, depth: number): boolean {
  return partOf(reference, rows, depth) !== undefined
}

function partOf(reference: string, rows: Rows, depth: number): unknown {
  const [row, ...path] = reference.replace(/^\$@?/, '').split(':')
  if (depth === 0 || row === undefined || !/^[0-9a-f]+$/.test(row)) return undefined
  let part = rows.get(String(parseInt(row, 16)))
  for (const name of path) {
    if (typeof part === 'string' && part.startsWith('$')) part = partOf(part, rows, depth - 1)
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, name)) return undefined
    part = new Map(Object.entries(part)).get(name)
  }
  return part
}
