import { and, eq, every, lt, oneOf, or } from '@/lib/core/questionnaire/conditions'
import type { Publication } from '@/lib/core/analysis/census-tables'

/**
 * Table 7, row d: every member of 15 and over who is not at school either does not work or works with neither a contract nor a
 * steady income. Codes 1 to 5 are asked about both; an unpaid family helper (6) has neither.
 */
const insecureIncome = every(
  'persons',
  or(
    lt('AGE', 15),
    eq('OCUP', 11),
    oneOf('OCUP', 6, 7, 8, 9, 10, 12, 13, 14),
    and(oneOf('OCUP', 1, 2, 3, 4, 5), eq('CONTRM', 0), eq('VENST', 0)),
  ),
)

/** How the World Bank published the census of the 30 source communes (Output 6, December 2018, section 2). */
export const census2018 = {
  spsRow: '2f',
  byDimension: { table7: 1, table8: 2, table9: 3, table10: 4, table11: 6, table12: 5 },
  beside: [{ code: '1d', table: 'table7', condition: insecureIncome }],
  /** The row of poverty, and the rows that Figures 3 and 4 cross it with. */
  poor: '1a',
  crossed: ['2i1', '2i2', '2a', '2f', '2j', '2k2', '2c', '2k1', '4i', '4b', '4c1', '4c2', '4d', '4e', '4f'],
} as const satisfies Publication & { readonly poor: string; readonly crossed: readonly string[] }
