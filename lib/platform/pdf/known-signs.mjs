// A sign that the font lacks (a picture, a letter of another script) is drawn as the sign for one that is not known: a document
// from which it were left out would not show that something had stood there.
import { openSync } from 'fontkit'
import fonts from 'pdfmake/fonts/Roboto.js'

const unknown = '\uFFFD'
const known = new Set([...openSync(fonts.Roboto.normal).characterSet, 0x09, 0x0a, 0x0d])
const letters = new Intl.Segmenter('ro', { granularity: 'grapheme' })

const isKnown = (letter) => [...letter].every((sign) => known.has(sign.codePointAt(0)))

function inText(text) {
  const composed = text.normalize('NFC')
  if (isKnown(composed)) return composed
  return Array.from(letters.segment(composed), ({ segment }) => (isKnown(segment) ? segment : unknown)).join('')
}

/** Plain data with each letter that the font lacks replaced. */
export function replaceUnknown(value) {
  if (typeof value === 'string') return inText(value)
  if (Array.isArray(value)) return value.map(replaceUnknown)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaceUnknown(part)]))
}
