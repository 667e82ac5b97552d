import type { PublishedTables } from '@/lib/core/analysis/analysis-tables'

/**
 * Tables 7 to 12 (World Bank, Output 6, December 2018): households without a child in special protection, with one, all, in
 * whole percent. Rows stand in the order of the source.
 */
export const byProtection: PublishedTables['byProtection'] = [
  {
    id: 'table7',
    rows: [
      { code: '1', cells: [30, 54, 31] },
      { code: '1a', cells: [20, 43, 21] },
      { code: '1a1', cells: [17, 34, 18] },
      { code: '1a2', cells: [5, 17, 5] },
      { code: '1c1', cells: [10, 16, 10] },
      { code: '1b', cells: [17, 28, 17] },
      { code: '1d', cells: [39, 70, 40] },
    ],
  },
  {
    id: 'table8',
    rows: [
      { code: '2', cells: [44, 100, 46] },
      { code: '2a', cells: [2, 5, 2] },
      { code: '2b', cells: [26, 38, 26] },
      { code: '2c', cells: [4, 4, 4] },
      { code: '2d', cells: [5, 5, 5] },
      { code: '2f', cells: [0, 100, 3] },
      { code: '2g', cells: [1, 6, 1] },
      { code: '2h', cells: [9, 25, 10] },
      { code: '2h1', cells: [6, 19, 7] },
      { code: '2h2', cells: [4, 6, 4] },
      { code: '2i', cells: [8, 19, 9] },
      { code: '2i1', cells: [4, 7, 4] },
      { code: '2i2', cells: [6, 13, 6] },
      { code: '2j', cells: [1, 3, 1] },
      { code: '2k1', cells: [3, 'few', 3] },
      { code: '2k2', cells: [0, 29, 1] },
    ],
  },
  {
    id: 'table9',
    rows: [
      { code: '3', cells: [28, 50, 28] },
      { code: '3a', cells: [10, 18, 10] },
      { code: '3b', cells: [5, 16, 5] },
      { code: '3c', cells: ['<1', 'few', '<1'] },
      { code: '3d', cells: ['<1', 'few', 1] },
      { code: '3e', cells: [1, 6, 1] },
      { code: '3f', cells: [5, 12, 6] },
      { code: '3g', cells: [4, 6, 4] },
      { code: '3h1', cells: [7, 10, 7] },
      { code: '3h11', cells: [1, 'few', 1] },
      { code: '3h12', cells: [1, 'few', 1] },
      { code: '3h13', cells: [2, 'few', 2] },
      { code: '3h14', cells: [2, 3, 2] },
      { code: '3h15', cells: [3, 'few', 3] },
      { code: '3h16', cells: [3, 5, 3] },
      { code: '3h2', cells: [2, 6, 2] },
    ],
  },
  {
    id: 'table10',
    rows: [
      { code: '4', cells: [33, 70, 34] },
      { code: '4a', cells: [14, 55, 15] },
      { code: '4b', cells: [6, 22, 7] },
      { code: '4c1', cells: [3, 10, 3] },
      { code: '4c2', cells: [8, 21, 8] },
      { code: '4d', cells: [8, 20, 8] },
      { code: '4e', cells: [6, 15, 6] },
      { code: '4f', cells: [5, 14, 5] },
      { code: '4g', cells: [13, 19, 13] },
      { code: '4h', cells: [3, 5, 3] },
      { code: '4i', cells: [5, 15, 6] },
      { code: '4i1', cells: [4, 10, 4] },
      { code: '4i2', cells: [1, 6, 1] },
      { code: '4i3', cells: [1, 6, 2] },
    ],
  },
  {
    id: 'table11',
    rows: [
      { code: '6', cells: [47, 71, 48] },
      { code: '6a', cells: [6, 21, 6] },
      { code: '6b', cells: [30, 54, 30] },
      { code: '6b1', cells: [24, 50, 24] },
      { code: '6b2', cells: [19, 37, 19] },
      { code: '6b3', cells: [13, 28, 13] },
      { code: '6c', cells: [8, 14, 8] },
      { code: '6d', cells: ['<1', 0, '<1'] },
      { code: '6e1', cells: [17, 28, 17] },
      { code: '6e2', cells: [11, 24, 12] },
    ],
  },
  {
    id: 'table12',
    rows: [
      { code: '5', cells: [49, 81, 50] },
      { code: '5a', cells: ['<1', 'few', '<1'] },
      { code: '5b1', cells: [2, 6, 2] },
      { code: '5c', cells: [38, 57, 38] },
      { code: '5d', cells: [16, 48, 17] },
      { code: '5e', cells: [11, 39, 12] },
      { code: '5f', cells: [4, 21, 5] },
      { code: '5g', cells: [17, 44, 18] },
    ],
  },
]

/** The note under Table 8: families with a child in special protection that have another social risk too. */
export const socialRiskBeside = 76
