/**
 * What the census is steered to, in percent: households without and with a child in special protection, children in such
 * households, children directly exposed. The figures lie within the rounding of the published ones, and where a published total
 * is rounded up from its parts they lie on that side of it.
 */
export type RowAim = {
  readonly row: string
  readonly without: number
  readonly withSps: number
  readonly children: number
  readonly direct?: number
}

const aim = (row: string, without: number, withSps: number, children: number, direct?: number): RowAim => ({
  row,
  without,
  withSps,
  children,
  ...(direct === undefined ? {} : { direct }),
})

export const rowAims: readonly RowAim[] = [
  aim('1a', 20, 43, 27),
  aim('1a1', 17.1, 34, 24),
  aim('1a2', 5, 17, 7),
  aim('1b', 16.9, 28, 19),
  aim('1c1', 9.9, 16, 13),
  aim('2a', 2, 5, 3),
  aim('2g', 0.95, 6, 1.7, 0.7),
  aim('2h', 9.25, 25, 11),
  aim('2h1', 6.3, 19, 6.2),
  aim('2h2', 3.9, 6, 5, 2.3),
  aim('2i', 8.35, 19, 12),
  aim('2i1', 3.9, 7, 5),
  aim('2i2', 5.8, 13, 9.9, 5),
  aim('2j', 0.9, 3, 1),
  aim('2k2', 0, 29, 1),
  aim('3a', 9.9, 18, 10),
  aim('3b', 5, 16, 6),
  aim('3c', 0.3, 1.3, 0.45),
  aim('3d', 0.7, 1.3, 1, 0.45),
  aim('3e', 1.1, 6, 2, 1),
  aim('3f', 5.4, 12, 8, 5),
  aim('3g', 4, 6, 4, 2.1),
  aim('3h1', 7, 10, 11, 3.9),
  aim('3h11', 0.8, 1.3, 1.7, 0.42),
  aim('3h12', 0.9, 1.3, 1, 0.44),
  aim('3h13', 2, 1.3, 3, 1),
  aim('3h14', 2, 3, 3, 1),
  aim('3h15', 3, 1.9, 5, 1.6),
  aim('3h16', 2.7, 5, 4, 1.42),
  aim('3h2', 2, 6, 3),
  aim('4a', 14, 55, 23),
  aim('4b', 6.2, 22, 12, 5),
  aim('4c1', 2.9, 10, 6, 2),
  aim('4c2', 7.9, 21, 13, 6),
  aim('4d', 7.9, 20, 13, 6),
  aim('4e', 5.9, 15, 9, 4),
  aim('4f', 4.9, 14, 8, 4),
  aim('4g', 13, 19, 26, 23),
  aim('4h', 2.9, 5, 4, 2),
  aim('4i', 5.35, 15, 10, 4),
  aim('4i1', 3.9, 10, 7.7, 2.4),
  aim('4i2', 1, 6, 2, 0.7),
  aim('4i3', 1.42, 6, 3, 0.95),
  aim('5a', 0.35, 1.3, 0.45),
  aim('5b1', 1.9, 6, 3),
  aim('5c', 37.9, 57, 51),
  aim('5d', 16, 48, 22),
  aim('5e', 11, 39, 17),
  aim('5f', 4.2, 21, 7),
  aim('5g', 17.05, 44, 23),
  aim('6a', 5.9, 21, 8),
  aim('6b', 29.8, 54, 39),
  aim('6b1', 23.8, 50, 31),
  aim('6b2', 18.8, 37, 26, 22),
  aim('6b3', 12.9, 28, 18.2, 12.7),
  aim('6c', 7.9, 14, 9),
  aim('6d', 0.4, 0, 0.45),
  aim('6e1', 16.8, 28, 24, 11),
  aim('6e2', 11.3, 24, 16, 7),
  aim('1d', 39, 70, 44),
]

/** At least one risk of a dimension. */
export const dimensionAims: readonly RowAim[] = [
  aim('1', 30, 54, 38),
  aim('2', 44.2, 76, 49),
  aim('3', 27.7, 50, 33),
  aim('4', 33, 70, 50),
  aim('5', 49, 81, 68),
  aim('6', 47, 71, 57),
]

/** Households by the number of situations they cumulate: none, 1, 2-5, 6-10, 11-15, 16 and over. */
export const cumulationAims = {
  without: { classes: [15, 17, 45, 17, 5, 1], mean: 3.7, deviation: 3.6 },
  withoutChildHome: { classes: [0, 12.5, 43.75, 37.5, 6.25, 0], mean: 5.3, deviation: 3 },
  withChildHome: { classes: [0, 1.63, 16.26, 30.08, 34.15, 17.89], mean: 10.7, deviation: 4.8 },
}

/** Children by the situations of their household, in the same classes. */
export const childrenByCumulation = { without: [11, 12, 41, 23, 10, 3], withSps: [0, 1, 9, 25, 38, 27] }

/** Poor households among those with 1, 2, 3, 4, and 5 or more children at home. */
export const povertyByChildren = [13, 17, 30, 43, 54]

/** Poor households among those with a row. */
export const povertyByRow: Readonly<Record<string, number>> = {
  '2c': 12,
  '2j': 44,
  '2k1': 4,
  '2k2': 41,
  '4a': 56,
  '4b': 47,
  '4c1': 55,
  '4c2': 41,
  '4d': 41,
  '4e': 34,
  '4f': 37,
  '4i': 59,
  '1d': 43,
}
