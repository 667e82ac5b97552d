import { suppressTable } from '@/lib/core/oversight/suppress'
import type { Sum } from '@/lib/core/oversight/withhold-cells'
import type { ViolenceFigures, ViolenceLine } from './figures'
import type { ShownFigures, ShownLine } from './shown-figures'

const stages = ['suspected', 'confirmed'] as const

/**
 * The figures as the authority may read them: no count under five, and none from which such a one could be worked out. Ages and
 * sexes each add up to all; forms do not, as a child may be counted under several, unless there is one form alone.
 */
export function withholdViolence(figures: ViolenceFigures): Pick<ShownFigures, 'all' | 'forms' | 'ages' | 'sexes'> {
  const { all, forms, ages, sexes } = figures
  const tables: Readonly<Record<string, readonly ViolenceLine[]>> = { all: [all], forms, ages, sexes }
  const cell = (table: string, { key }: Pick<ViolenceLine, 'key'>, stage: string) => `${table} ${key} ${stage}`
  const counts = new Map(
    Object.entries(tables).flatMap(([table, lines]) =>
      lines.flatMap((line) => stages.map((stage) => [cell(table, line, stage), line[stage]] as const)),
    ),
  )
  const adding = [...(forms.length === 1 ? ['forms'] : []), 'ages', 'sexes']
  const sums: Sum[] = adding.flatMap((table) =>
    stages.map((stage) => ({
      whole: cell('all', all, stage),
      parts: (tables[table] ?? []).map((line) => cell(table, line, stage)),
    })),
  )
  const shown = suppressTable(counts, sums)
  const lineOf =
    (table: string) =>
    <Key extends string>(line: ViolenceLine<Key>): ShownLine<Key> => ({
      key: line.key,
      suspected: shown(cell(table, line, 'suspected')),
      confirmed: shown(cell(table, line, 'confirmed')),
    })
  return {
    all: lineOf('all')(all),
    forms: forms.map(lineOf('forms')),
    ages: ages.map(lineOf('ages')),
    sexes: sexes.map(lineOf('sexes')),
  }
}
