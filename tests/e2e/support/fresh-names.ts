import { randomUUID } from 'node:crypto'

/** A name that no other test has used: letters only, as people are called. A form asks back about names it knows. */
export function freshName(beginning: string): string {
  const letters = [...randomUUID().replaceAll('-', '').slice(0, 8)].map((sign) =>
    String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(sign, 16)),
  )
  return `${beginning}${letters.join('')}`
}

/** As somebody types it who cannot be bothered with diacritics or capitals. */
export const plainly = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
