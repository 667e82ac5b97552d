/** Part of a base in percent, unrounded; null of nothing. */
export const percentOf = (part: number, base: number): number | null => (base === 0 ? null : (100 * part) / base)

/** Shares by name. */
export type Shares = Readonly<Record<string, number | null>>
