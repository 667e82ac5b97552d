/** One line on how far a load has come. Times in milliseconds; `before`: children that an earlier run loaded. */
export function progressLine(
  done: number,
  total: number,
  { before, elapsed }: { before: number; elapsed: number },
): string {
  const rate = elapsed > 0 ? (done - before) / (elapsed / 1000) : 0
  const left = rate > 0 ? duration((total - done) / rate) : '?'
  const percent = Math.floor((100 * done) / Math.max(1, total))
  return `${shown(done)} of ${shown(total)} children (${percent} %), ${shown(Math.round(rate))} a second, ${left} left`
}

const shown = (count: number): string => count.toLocaleString('en-US')

/** "42 s", "5 min", "1 h 20 min". */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
