import type { Parameter } from '@/lib/core/risk/rules'

/** What the law and our decisions put into the risk rules, each from the day it is in force. */
export const riskParameters: readonly Parameter[] = [
  {
    name: 'ISR',
    unit: 'lei',
    source:
      'Social reference indicator; Law 76/2002 as amended by Law 225/2021, frozen at the level of 2024 since then',
    values: [
      { from: null, value: 500 },
      { from: '2022-03-01', value: 525.5 },
      { from: '2023-03-01', value: 598 },
      { from: '2024-03-01', value: 660 },
    ],
  },
  { name: 'ISR_SHARE', source: 'Table 1, row 1a1', values: [{ from: null, value: 0.4 }] },
  {
    name: 'POVERTY_LINE',
    unit: 'lei',
    source: 'Table 1, row 1a1: per member and month',
    product: ['ISR_SHARE', 'ISR'],
  },
  { name: 'LARGE_FAMILY_MIN', source: 'Table 1, row 4g', values: [{ from: null, value: 3 }] },
  {
    name: 'CAMNEC_UNDER12_RULE',
    source: 'Section 1.2.1: one room for all children under 12; the usual rule of Eurostat is "per_pair"',
    values: [{ from: null, value: 'one_room' }],
  },
  {
    name: 'CAMNEC_COMMON_ROOM',
    source: 'Section 1.2.1 lists no common room; the usual rule of Eurostat adds 1',
    values: [{ from: null, value: 0 }],
  },
]
