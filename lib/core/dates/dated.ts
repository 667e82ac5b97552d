/** A value that the law changes from time to time. `from` is the first day ("2022-03-01") it is in force, null: since ever. */
export type Dated<Value> = readonly { readonly from: string | null; readonly value: Value }[]

/** The value in force on a day ("2018-10-05"); undefined before the first one. The periods may stand in any order. */
export function valueOn<Value>(dated: Dated<Value>, day: string): Value | undefined {
  let latest: Dated<Value>[number] | undefined
  for (const period of dated) {
    const started = period.from === null || period.from <= day
    if (started && (latest === undefined || (period.from ?? '') >= (latest.from ?? ''))) latest = period
  }
  return latest?.value
}
