import { valueOn, type Dated } from '@/lib/core/dates/dated'
import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'

/** A line of the benefits list of the service plan. */
export type Benefit = {
  /** Printed number, with the letter of its list: A1 to A8. */
  readonly code: string
  /** What the line stands for by law on a day; null: no longer paid. */
  readonly label: Dated<Text | null>
  /** Asks for a text that says which. */
  readonly freeText?: true
}

const always = (ro: string, en: string): Dated<Text> => [{ from: null, value: text(ro, en) }]
const until2023 = (ro: string, en: string): Dated<Text | null> => [
  { from: null, value: text(ro, en) },
  { from: '2024-01-01', value: null },
]

/**
 * A2 and A3 were paid as the family support allowance (ASF, Law 277/2010), A7 as the guaranteed minimum income (VMG,
 * Law 416/2001). The minimum inclusion income (VMI, Law 196/2016) replaces the three from 1 January 2024.
 */
export const benefits: readonly Benefit[] = [
  { code: 'A1', label: always('Alocația de stat pentru copii', 'State child allowance') },
  { code: 'A2', label: until2023('Alocația complementară (ASF)', 'Supplementary allowance (ASF)') },
  {
    code: 'A3',
    label: until2023(
      'Alocația de susținere pentru familia monoparentală (ASF)',
      'Support allowance for single-parent families (ASF)',
    ),
  },
  { code: 'A4', label: always('Alocația pentru nou-născuți', 'Newborn allowance') },
  {
    code: 'A5',
    label: always('Indemnizația de hrană pentru persoanele cu HIV/SIDA', 'Food allowance for people with HIV/AIDS'),
  },
  { code: 'A6', label: always('Ajutorul pentru încălzirea locuinței', 'Home heating benefit') },
  {
    code: 'A7',
    label: [
      { from: null, value: text('Venitul minim garantat (VMG)', 'Guaranteed minimum income (VMG)') },
      { from: '2024-01-01', value: text('Venitul minim de incluziune (VMI)', 'Minimum inclusion income (VMI)') },
    ],
  },
  { code: 'A8', label: always('Alt beneficiu', 'Other benefit'), freeText: true },
]

/** The benefits that can be recommended on a day ("2026-11-22"), each under the name it has by then. */
export const benefitsOn = (day: string): { code: string; label: Text; freeText: boolean }[] =>
  benefits.flatMap(({ code, label, freeText = false }) => {
    const name = valueOn(label, day)
    return name ? [{ code, label: name, freeText }] : []
  })
