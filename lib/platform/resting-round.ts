/**
 * A round that rests nine times as long as it took: called every minute, it has a tenth of a processor at most, also where there is much to do.
 * `time`: milliseconds that only grow.
 */
export function restingRound(round: () => Promise<void>, time = () => performance.now()): () => Promise<void> {
  let restsUntil = 0
  return async () => {
    const began = time()
    if (began < restsUntil) return
    try {
      await round()
    } finally {
      const ended = time()
      restsUntil = ended + 9 * (ended - began)
    }
  }
}
