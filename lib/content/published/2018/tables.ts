import type { PublishedPictures, PublishedTables } from '@/lib/core/analysis/analysis-tables'
import { byProtection, socialRiskBeside } from './by-protection'
import { figure2, figure3, figure4, figure6 } from './figures'
import { table13, table6 } from './households'
import { table1 } from './table-1'

/** The census of the 30 source communes as it was published. */
export const published2018: PublishedTables = {
  table1,
  table6,
  byProtection,
  net: { table: 'table8', after: '2', share: socialRiskBeside },
  table13,
}

export const pictures2018: PublishedPictures = { figure2, figure3, figure4, figure6 }

/** Households and children of the census of 2018. */
export const base2018 = { households: 5840, children: 11762 } as const
