type Statement = { readonly sql: string; readonly args: readonly unknown[] }

/**
 * Gives statements names under which a connection keeps them planned: planning takes as long as running most of them. A statement
 * gets its name when it comes the second time; one without parameters, or beyond `most`, stays without (an empty name), so that
 * lists of changing length do not fill the memory of the database.
 */
export function statementNames(most: number): (statement: Statement) => string {
  const seen = new Map<string, string>()
  let named = 0
  return ({ sql, args }) => {
    if (args.length === 0) return ''
    const name = seen.get(sql)
    if (name === undefined) {
      if (seen.size < 10 * most) seen.set(sql, '')
      return ''
    }
    if (name !== '' || named === most) return name
    named += 1
    seen.set(sql, `s${named}`)
    return `s${named}`
  }
}
