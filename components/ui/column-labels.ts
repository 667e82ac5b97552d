import type { CSSProperties } from 'react'

const cssString = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`

/** The heads of the columns as --c1, --c2 ...: the cards of a phone print them before each cell (styles/ledger.css). */
export const columnLabels = (headers: readonly string[], sortLabel?: string): CSSProperties =>
  Object.fromEntries([
    ...headers.map((header, index) => [`--c${index + 1}`, cssString(header)]),
    ...(sortLabel === undefined ? [] : [['--sort', cssString(sortLabel)]]),
  ])
