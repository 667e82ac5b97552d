/**
 * Who lives together in the census, in whole households: counts that give the printed shares of Table 6 and of the sizes of
 * households, and together the printed 23,779 and 685 members.
 */

/**
 * Where the parents of the children at home are.
 * both: at home. single: one of them. half: both at home, but the eldest have another father, elsewhere. teen: the youngest is
 * the child of a girl of the family. away: every parent works elsewhere. lost: both dead, missing, unknown or without rights,
 * raised by relatives without a measure. guest: a family that raises such a child with its own. stripped: one at home, without
 * rights. kin: placed with relatives. foster: a family with a placed child. other: raised by relatives, the parents live apart.
 */
export const cares = [
  'both',
  'single',
  'half',
  'teen',
  'away',
  'lost',
  'guest',
  'stripped',
  'kin',
  'foster',
  'other',
] as const
export type Care = (typeof cares)[number]

/** Households with so many children at home. `adults[0]` households have one adult, `adults[1]` two, and so on. */
export type SizeClass = {
  readonly children: Readonly<Record<number, number>>
  readonly adults: readonly number[]
  readonly care: Partial<Readonly<Record<Care, number>>>
}

/** 5,685 households, 11,400 children, 23,779 members. */
const withoutSps: readonly SizeClass[] = [
  { children: { 0: 22 }, adults: [11, 11], care: { both: 22 } },
  {
    children: { 1: 2310 },
    adults: [376, 1180, 593, 145, 13, 3],
    care: { both: 1600, single: 433, away: 120, lost: 70, stripped: 12, kin: 45, other: 30 },
  },
  {
    children: { 2: 2055 },
    adults: [190, 1435, 385, 38, 6, 1],
    care: {
      both: 1220,
      single: 472,
      half: 95,
      teen: 10,
      away: 75,
      lost: 70,
      guest: 15,
      stripped: 8,
      kin: 25,
      foster: 45,
      other: 20,
    },
  },
  {
    children: { 3: 735 },
    adults: [70, 556, 84, 20, 4, 1],
    care: {
      both: 363,
      single: 155,
      half: 80,
      teen: 12,
      away: 22,
      lost: 30,
      guest: 20,
      stripped: 5,
      kin: 10,
      foster: 30,
      other: 8,
    },
  },
  {
    children: { 4: 290 },
    adults: [25, 225, 28, 9, 2, 1],
    care: { both: 132, single: 50, half: 50, teen: 8, away: 6, lost: 15, guest: 15, kin: 2, foster: 10, other: 2 },
  },
  {
    children: { 5: 135, 6: 77, 7: 33, 8: 15, 9: 7, 10: 3, 11: 2, 12: 1 },
    adults: [15, 198, 42, 14, 3, 1],
    care: { both: 171, single: 30, half: 40, teen: 5, away: 2, lost: 10, guest: 10, foster: 5 },
  },
]

/** 155 households, 362 children at home, 685 members. */
const withSps: readonly SizeClass[] = [
  { children: { 0: 32 }, adults: [5, 22, 4, 1], care: { both: 21, single: 11 } },
  { children: { 1: 33 }, adults: [12, 13, 5, 3], care: { both: 11, single: 17, away: 3, lost: 2 } },
  {
    children: { 2: 29 },
    adults: [6, 15, 6, 2],
    care: { both: 7, single: 13, half: 3, away: 2, lost: 2, guest: 1, foster: 1 },
  },
  {
    children: { 3: 24 },
    adults: [7, 13, 3, 1],
    care: { both: 7, single: 8, half: 4, teen: 1, away: 1, lost: 1, guest: 1, foster: 1 },
  },
  { children: { 4: 16 }, adults: [1, 10, 4, 1], care: { both: 9, single: 4, half: 2, foster: 1 } },
  {
    children: { 5: 9, 6: 5, 7: 3, 8: 1, 9: 1, 10: 1, 12: 1 },
    adults: [2, 13, 4, 2],
    care: { both: 13, single: 3, half: 3, teen: 1, guest: 1 },
  },
]

/** Households with and without a child in the special protection system, by children at home. */
export const sizeClasses = [
  { sps: false, classes: withoutSps },
  { sps: true, classes: withSps },
] as const
