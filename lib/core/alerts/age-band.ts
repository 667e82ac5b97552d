/** Ages in whole years, as violence is counted. */
export const ageBands = ['0-2', '3-6', '7-10', '11-14', '15-17', '18+', 'unknown'] as const
export type AgeBand = (typeof ageBands)[number]

const upTo: readonly (readonly [number, AgeBand])[] = [
  [2, '0-2'],
  [6, '3-6'],
  [10, '7-10'],
  [14, '11-14'],
  [17, '15-17'],
]

/** The band of an age; a separated child may be of age. */
export function ageBand(age: number | null): AgeBand {
  if (age === null) return 'unknown'
  return upTo.find(([last]) => age <= last)?.[1] ?? '18+'
}
