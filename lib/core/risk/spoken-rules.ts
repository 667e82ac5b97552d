import { inOneLanguage } from '@/lib/core/questionnaire/spoken'
import type { Text } from '@/lib/core/questionnaire/types'
import type { DataCheck, Dimension, RiskRow, RuleSet } from './rules'

type In<Declared> = Declared extends { readonly label: Text }
  ? Omit<Declared, 'label' | 'source'> & { readonly label: string }
  : never

/** Rules as they travel to a browser: texts in one language, without the sources. */
export type SpokenRules = Omit<RuleSet, 'dimensions' | 'rows' | 'checks'> & {
  readonly dimensions: readonly In<Dimension>[]
  readonly rows: readonly In<RiskRow>[]
  readonly checks: readonly In<DataCheck>[]
}

/** Puts rules into one language, for the browser of somebody who reads that one. */
export function speakRules(rules: RuleSet, language: keyof Text): SpokenRules {
  const unsourced = <Declared extends { readonly source: string }>(declared: Declared): Declared => ({
    ...declared,
    source: '',
  })
  const { dimensions, rows, checks, truths, numbers, parameters, ...others } = rules
  return {
    ...others,
    truths: truths.map(unsourced),
    numbers: numbers.map(unsourced),
    parameters: parameters.map(unsourced),
    dimensions: dimensions.map(({ label, ...dimension }) => ({ ...dimension, label: label[language] })),
    rows: rows.map(({ label, source: _source, ...row }) => ({ ...row, label: label[language] })),
    checks: checks.map(({ label, ...check }) => ({ ...check, label: label[language] })),
  }
}

/** The rules again, as the engine reads them. */
export const listenToRules = ({ dimensions, rows, checks, ...others }: SpokenRules): RuleSet => ({
  ...others,
  dimensions: dimensions.map(({ label, ...dimension }) => ({ ...dimension, label: inOneLanguage(label) })),
  rows: rows.map(({ label, ...row }) => ({ ...row, label: inOneLanguage(label), source: '' })),
  checks: checks.map(({ label, ...check }) => ({ ...check, label: inOneLanguage(label) })),
})
