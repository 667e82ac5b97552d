/** So many lines of a long list are shown; of the rest how many there are. */
export const shownAtMost = 100
