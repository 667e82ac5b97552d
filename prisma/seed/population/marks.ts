/**
 * What differs from one copy of a pattern to the next is written into the pattern as a mark, and told for each copy anew. A mark
 * is a text between two characters of the private use area, which no record holds; where a column wants a number, a number that
 * nothing else is.
 */
export const mark = (name: string): string => `\uE000${name}\uE001`

export const numberMarks = {
  commune: 2_100_000_001,
  county: 2_100_000_002,
  village: 2_100_000_003,
  /** Where a place without villages has to be written as JSON has it. */
  villageInJson: 2_100_000_004,
} as const

/** Marks, and the ids that seed/demo makes of names: each copy has ids of its own. */
export const marks =
  /\uE000(\w+)\uE001|(210000000[1234])|([0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12})/g

export const markNames = {
  commune: String(numberMarks.commune),
  county: String(numberMarks.county),
  village: String(numberMarks.village),
  villageInJson: String(numberMarks.villageInJson),
} as const
