/** The parts of a day in which a family may be at home or away; each begins at an hour of the Romanian clock. */
const beginnings = [
  ['evening', '17:00'],
  ['afternoon', '12:00'],
  ['morning', '00:00'],
] as const
export type PartOfDay = (typeof beginnings)[number][0]

/** In which part of the day a time ("09:05") lies. */
export function partOfDay(time: string): PartOfDay {
  return beginnings.find(([, from]) => time >= from)?.[0] ?? 'morning'
}
