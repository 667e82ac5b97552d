/** What the authority reads: a count, or that it is too small to show without pointing at somebody. */
export type ShownCount = number | 'few'

const smallestShown = 5

/** Counts of one to four are withheld, as the source does; nothing is nothing. */
export const suppress = (count: number): ShownCount => (count > 0 && count < smallestShown ? 'few' : count)
