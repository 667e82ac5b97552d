import type { PublishedCell } from '@/lib/core/analysis/comparison'

/** Table 6: by children at home, households (without, with a child in special protection, all), then the children in them. */
export const table6: Readonly<Record<string, readonly PublishedCell[]>> = {
  0: [0, 21, 1, 0, 0, 0],
  1: [41, 21, 40, 20, 9, 20],
  2: [36, 19, 36, 36, 16, 35],
  3: [13, 15, 13, 19, 20, 19],
  4: [5, 10, 5, 10, 18, 10],
  '5-12': [5, 14, 5, 14, 37, 15],
}

/** Table 13 by column: classes of households by confirmed situations, mean, standard deviation where printed. */
export const table13: Readonly<
  Record<string, { classes: Readonly<Record<string, number>>; mean: number; sd: number | null }>
> = {
  without: { classes: { '0': 15, '1': 17, '2-5': 45, '6-10': 17, '11-15': 5, '16+': 1 }, mean: 3.7, sd: 3.6 },
  alone: { classes: { '0': 0, '1': 13, '2-5': 44, '6-10': 38, '11-15': 6, '16+': 0 }, mean: 5.3, sd: 3.0 },
  home: { classes: { '0': 0, '1': 2, '2-5': 16, '6-10': 30, '11-15': 34, '16+': 18 }, mean: 10.7, sd: 4.8 },
  total: { classes: { '0': 15, '1': 16, '2-5': 44, '6-10': 18, '11-15': 6, '16+': 1 }, mean: 3.9, sd: null },
}

/** The most situations of one household. */
export const mostSituations = 23
