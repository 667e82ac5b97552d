import { cleanLine } from './clean-text'

/** What Next gives a page: a parameter written several times comes as a list. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>

/** Each parameter of an address once, of several the last one, without signs that a database cannot keep. */
export const singleParams = (params: SearchParams): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      const last = Array.isArray(value) ? value.at(-1) : value
      return last === undefined ? [] : [[name, cleanLine(last)]]
    }),
  )
