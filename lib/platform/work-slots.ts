/** More work waits than was allowed to: whoever asks is sent away at once, instead of waiting for long. */
export class TooMuchWork extends Error {
  override name = 'TooMuchWork'
}

export type WorkSlots = <Value>(work: () => Promise<Value>) => Promise<Value>

/** Does work `atOnce` pieces at a time, in the order of asking; of those that wait, at most `waiting`. */
export function workSlots(atOnce: number, waiting: number): WorkSlots {
  const queue: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running < atOnce) running += 1
    else if (queue.length >= waiting) throw new TooMuchWork()
    else await new Promise<void>((resolve) => queue.push(resolve))
    try {
      return await work()
    } finally {
      // The slot goes to the next in the queue, so that nobody who comes now is before it.
      const next = queue.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}
