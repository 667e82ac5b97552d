import { hashed } from '../random'

/** A UUID that a name always has: a record of the demo keeps its address from one load to the next. */
export function idOf(name: string): string {
  const hex = hashed(`aproape demo ${name}`)
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('')
  // Version 8 (made by a scheme of its own), variant 10.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}
