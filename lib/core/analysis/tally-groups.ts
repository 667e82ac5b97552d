import type { Sum } from '@/lib/core/oversight/withhold-cells'
import { riskClasses } from './cumulated-risks'
import { householdSizes } from './household-sizes'
import { columns, groups, type TallyRows } from './tally'

/** Counts that lie in sums with each other and with no other ones. */
export type TallyGroup = { readonly cells: readonly string[]; readonly sums: readonly Sum[] }

const triple = (name: string): Sum => ({ whole: `${name}.total`, parts: [`${name}.without`, `${name}.with`] })
const cellsOf = (sums: readonly Sum[]): readonly string[] => [
  ...new Set(sums.flatMap(({ whole, parts }) => [whole, ...parts])),
]
const group = (sums: readonly Sum[]): TallyGroup => ({ cells: cellsOf(sums), sums })

/** The sums that a reader of the tables can redo, as groups that do not touch each other. */
export function tallyGroups({ rows, beside, crossed, poor, spsRow }: TallyRows): readonly TallyGroup[] {
  const apart = rows.filter(({ code }) => ![poor, 'any', spsRow].includes(code))
  const crossedSum = (code: string): Sum => ({ whole: `h.${code}.total`, parts: [`q.${code}`, `nq.${code}`] })
  return [
    group([...householdSums(poor, spsRow), ...crossed.filter((code) => code === spsRow).map(crossedSum)]),
    group(childSums(spsRow)),
    group([triple(`k.${poor}`)]),
    ...apart.flatMap(({ code, hasDirect }) => [
      group([triple(`h.${code}`), ...(crossed.includes(code) ? [crossedSum(code)] : [])]),
      ...(beside.includes(code) ? [] : [group([triple(`k.${code}`)])]),
      ...(hasDirect ? [group([triple(`x.${code}`)])] : []),
    ]),
  ]
}

function householdSums(poor: string, spsRow: string): readonly Sum[] {
  const bySize = (name: string, suffix = '') => householdSizes.map((size) => `${name}.${size}${suffix}`)
  return [
    triple('n'),
    { whole: 'n.with', parts: ['n.alone', 'n.home'] },
    triple(`h.${poor}`),
    triple('h.any'),
    triple(`h.${spsRow}`),
    // One count under two names: withheld in both or in neither.
    { whole: 'n.with', parts: [`h.${spsRow}.with`] },
    ...riskClasses.map((name): Sum => ({
      whole: `r.${name}.total`,
      parts: [`r.${name}.without`, `r.${name}.alone`, `r.${name}.home`],
    })),
    ...columns.map((column): Sum => ({
      whole: `n.${column}`,
      parts: riskClasses.map((name) => `r.${name}.${column}`),
    })),
    ...(['total', 'without'] as const).map((each): Sum => ({
      whole: `n.${each}`,
      parts: [`r.${riskClasses[0]}.${each}`, `h.any.${each}`],
    })),
    ...householdSizes.map((size) => triple(`s.${size}`)),
    ...groups.map((each): Sum => ({ whole: `n.${each}`, parts: bySize('s', `.${each}`) })),
    { whole: 'n.alone', parts: [`s.${householdSizes[0]}.with`] },
    ...householdSizes.map((size): Sum => ({ whole: `s.${size}.total`, parts: [`p.${size}`, `np.${size}`] })),
    { whole: `h.${poor}.total`, parts: bySize('p') },
  ]
}

function childSums(spsRow: string): readonly Sum[] {
  return [
    triple('c'),
    triple('k.any'),
    triple(`k.${spsRow}`),
    { whole: 'c.with', parts: [`k.${spsRow}.with`] },
    ...householdSizes.map((size) => triple(`t.${size}`)),
    ...riskClasses.map((name) => triple(`d.${name}`)),
    ...groups.flatMap((each): Sum[] => [
      { whole: `c.${each}`, parts: householdSizes.map((size) => `t.${size}.${each}`) },
      { whole: `c.${each}`, parts: riskClasses.map((name) => `d.${name}.${each}`) },
    ]),
    ...(['total', 'without'] as const).map((each): Sum => ({
      whole: `c.${each}`,
      parts: [`d.${riskClasses[0]}.${each}`, `k.any.${each}`],
    })),
  ]
}
