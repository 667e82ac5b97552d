/** Most cells: there is nothing to put right in them. */
const plain = /^[\x21-\x7e]*$/

/** A heading or word as it is compared: without diacritics of any kind, capitals and signs. */
export const fold = (text: string): string =>
  (plain.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** A text as we keep it: the letters with cedilla of old keyboards become those with comma, spaces are single. */
export const modern = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .normalize('NFC')
        .replaceAll('ş', 'ș')
        .replaceAll('ţ', 'ț')
        .replaceAll('Ş', 'Ș')
        .replaceAll('Ţ', 'Ț')
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()

/** How many letters differ, counted up to `most`. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[other.length] ?? 0
}
