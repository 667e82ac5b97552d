import { text } from '@/lib/core/questionnaire/questions'
import type { Text } from '@/lib/core/questionnaire/types'

/** Number of the dimension on the sheet; every indicator id starts with it. */
export type DimensionId = 1 | 2 | 3 | 4 | 5 | 6

export type Dimension = { readonly id: DimensionId; readonly title: Text }

/** The six areas of GD 691/2015 art. 4, under the headings of the official form. */
export const dimensions: readonly Dimension[] = [
  { id: 1, title: text('Situația economică', 'Economic situation') },
  { id: 2, title: text('Situația socială', 'Social situation') },
  { id: 3, title: text('Starea de sănătate', 'Health') },
  { id: 4, title: text('Nivelul de educație', 'Level of education') },
  { id: 5, title: text('Condițiile de locuit', 'Living conditions') },
  { id: 6, title: text('Comportamente la risc', 'Risk behaviours') },
]
