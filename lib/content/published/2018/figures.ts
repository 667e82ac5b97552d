import type { PublishedPictures } from '@/lib/core/analysis/analysis-tables'

/** Figure 2: poverty by children at home. */
export const figure2: PublishedPictures['figure2'] = { '1': 13, '2': 17, '3': 30, '4': 43, '5-12': 54 }

/** Figure 3: poverty of households with a social risk. Bars whose reading in the source is not certain are left out. */
export const figure3: PublishedPictures['figure3'] = [
  { code: 'total', share: 21 },
  { code: '2f', share: 43 },
  { code: '2j', share: 44 },
  { code: '2k2', share: 41 },
  { code: '2i1', share: null },
  { code: '2i2', share: null },
  { code: '2a', share: null },
  { code: '2c', share: 12 },
  { code: '2k1', share: 4 },
]

/** Figure 4: risks of education in households that are not poor, and in poor ones. Readings that are uncertain are left out. */
export const figure4: PublishedPictures['figure4'] = [
  { code: '4i', cells: [3, 17] },
  { code: '4b', cells: [4, 16] },
  { code: '4c1', cells: [2, null] },
  { code: '4c2', cells: [6, 16] },
  { code: '4d', cells: [6, 16] },
  { code: '4e', cells: [5, 10] },
  { code: '4f', cells: [4, 9] },
]

/** Figure 6: children by situations of their household, without and with a child in special protection. */
export const figure6: PublishedPictures['figure6'] = {
  '0': [11, 0],
  '1': [12, 1],
  '2-5': [41, 9],
  '6-10': [23, 25],
  '11-15': [10, 38],
  '16+': [3, 27],
}
