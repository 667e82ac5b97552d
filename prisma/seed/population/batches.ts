/** Part of a commune that one transaction writes: families `from` until before `to`; `last` also writes what the commune has once. */
export type Slice = { readonly town: number; readonly from: number; readonly to: number; readonly last: boolean }

/** Families that one transaction writes: a second or two of work, and as much is lost when it is stopped. */
const familiesABatch = 2500

/** Divides communes of so many families into batches: several small communes in one, a city over many. */
export function batchesOf(families: readonly number[], size: number = familiesABatch): Slice[][] {
  const batches: Slice[][] = []
  let batch: Slice[] = []
  let room = size
  const close = () => {
    if (batch.length > 0) batches.push(batch)
    batch = []
    room = size
  }
  for (const [town, count] of families.entries()) {
    for (let from = 0; from < count;) {
      const to = Math.min(count, from + room)
      batch.push({ town, from, to, last: to === count })
      room -= to - from
      from = to
      if (room === 0) close()
    }
  }
  close()
  return batches
}
