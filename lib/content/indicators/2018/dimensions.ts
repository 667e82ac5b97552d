import type { Dimension } from '@/lib/core/risk/rules'

/** The headings of the official observation sheet. */
export const dimensions2018: readonly Dimension[] = [
  { id: 'economic', number: 1, label: { ro: 'Situația economică', en: 'Economic situation' } },
  { id: 'social', number: 2, label: { ro: 'Situația socială', en: 'Social situation' } },
  { id: 'health', number: 3, label: { ro: 'Starea de sănătate', en: 'Health' } },
  { id: 'education', number: 4, label: { ro: 'Nivelul de educație', en: 'Level of education' } },
  { id: 'housing', number: 5, label: { ro: 'Condițiile de locuit', en: 'Living conditions' } },
  { id: 'behaviours', number: 6, label: { ro: 'Comportamente la risc', en: 'Risk behaviours' } },
]
