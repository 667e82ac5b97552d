import { riskRules2018 } from '@/lib/content/indicators/2018'

/** Rows of Table 1 in its order; last, insecure income (1d), which stands in Table 7 alone. */
export const rowIds: readonly string[] = [...riskRules2018.rows.map(({ id }) => id), '1d']

export const numberOfRow = (id: string): number => {
  const number = rowIds.indexOf(id)
  if (number < 0) throw new RangeError(`there is no row ${id}`)
  return number
}

/** What the facts of a household come to. One is filled again and again, so that the search makes no garbage. */
export type Profile = {
  /** 1 for the rows that hold. */
  readonly rows: Uint8Array
  /** Children directly exposed, by row. */
  readonly direct: Uint8Array
  situations: number
  /** Bit 1 << d for dimension d. */
  dimensions: number
}

export const emptyProfile = (): Profile => ({
  rows: new Uint8Array(rowIds.length),
  direct: new Uint8Array(rowIds.length),
  situations: 0,
  dimensions: 0,
})

const counting = Uint8Array.from(riskRules2018.rows, ({ counts }) => (counts ? 1 : 0))
const dimensionBits = Uint8Array.from(riskRules2018.rows, ({ id }) => 1 << Number(id[0]))

/** Counts the situations and dimensions of the rows that hold. */
export function summarise(profile: Profile): void {
  const { rows } = profile
  let situations = 0
  let dimensions = 0
  for (let number = 0; number < counting.length; number++) {
    if (rows[number] === 0) continue
    dimensions |= dimensionBits[number] ?? 0
    situations += counting[number] ?? 0
  }
  profile.situations = situations
  profile.dimensions = dimensions
}
