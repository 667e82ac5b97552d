import { areKnown, type Rows } from './action-rows'

/** The framework's own measure of an action's name. */
const actionId = /^[0-9a-f]{42}$/
/** A call of ours is one part and the fields of its form. */
const mostParts = 100
/** A page without its scripts sends the action of its form, and that of the button that was pressed. */
const mostActions = 10

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
    names.length <= mostActions &&
    references.every((name) => {
      const rows = rowsOf(form, `$ACTION_${name.slice('$ACTION_REF_'.length)}:`)
      return rows.has('0') && areKnown(rows)
    })
  )
}

const isCall = (rows: Rows): boolean => Array.isArray(rows.get('0')) && areKnown(rows)

/** The numbered parts of a call; throws where one is no JSON, or there are too many. The fields of a form among the arguments have other names. */
function rowsOf(form: FormData, prefix: string): Rows {
  const numbered = [...form].filter(([name]) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
  if (numbered.length > mostParts) throw new Error('too many parts')
  return new Map(numbered.map(([name, value]) => [name.slice(prefix.length), JSON.parse(String(value))]))
}
