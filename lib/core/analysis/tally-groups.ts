import type { Sum } from '@/lib/core/oversight/withhold-cells'
import { riskClasses } from './cumulated-risks'
import { householdSizes } from './household-sizes'
import { columns, groups, type TallyRows } from './tally'

/** Nothing is counted in `part` that is not counted in `whole`. */
export type Inclusion = { readonly part: string; readonly whole: string }

/** Counts that are tied to each other, by sums and by inclusion, and to no other ones. */
export type TallyGroup = {
  readonly cells: readonly string[]
  readonly sums: readonly Sum[]
  readonly inclusions: readonly Inclusion[]
}

const triple = (name: string): Sum => ({ whole: `${name}.total`, parts: [`${name}.without`, `${name}.with`] })

/**
 * What a reader of the tables can redo: the sums, and that a sub-row counts within its row, and children directly exposed within those of
 * the households at risk. As groups that do not touch each other.
 */
export function tallyGroups(counted: TallyRows): readonly TallyGroup[] {
  const sums = allSums(counted)
  const inclusions = allInclusions(counted)
  const nextTo = new Map<string, string[]>()
  for (const cells of [
    ...sums.map(({ whole, parts }) => [whole, ...parts]),
    ...inclusions.map(({ part, whole }) => [part, whole]),
  ])
    for (const cell of cells) nextTo.set(cell, [...(nextTo.get(cell) ?? []), ...cells])
  const groupOf = new Map<string, number>()
  const together: string[][] = []
  for (const first of nextTo.keys()) {
    if (groupOf.has(first)) continue
    const cells: string[] = []
    const waiting = [first]
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      if (groupOf.has(cell)) continue
      groupOf.set(cell, together.length)
      cells.push(cell)
      waiting.push(...(nextTo.get(cell) ?? []))
    }
    together.push(cells)
  }
  return together.map((cells, group) => ({
    cells,
    sums: sums.filter(({ whole }) => groupOf.get(whole) === group),
    inclusions: inclusions.filter(({ whole }) => groupOf.get(whole) === group),
  }))
}

function allSums({ rows, beside, crossed, poor, spsRow }: TallyRows): readonly Sum[] {
  const apart = rows.filter(({ code }) => ![poor, 'any', spsRow].includes(code))
  return [
    ...householdSums(poor, spsRow),
    ...childSums(spsRow),
    triple(`k.${poor}`),
    ...crossed.map((code): Sum => ({ whole: `h.${code}.total`, parts: [`q.${code}`, `nq.${code}`] })),
    ...apart.flatMap(({ code, hasDirect }) => [
      triple(`h.${code}`),
      ...(beside.includes(code) ? [] : [triple(`k.${code}`)]),
      ...(hasDirect ? [triple(`x.${code}`)] : []),
    ]),
  ]
}

const allInclusions = ({ rows, beside }: TallyRows): readonly Inclusion[] =>
  rows
    .filter(({ code }) => !beside.includes(code))
    .flatMap(({ code, parent, hasDirect }) =>
      groups.flatMap((each) => [
        ...(typeof parent === 'string'
          ? ['h', 'k'].map((name) => ({ part: `${name}.${code}.${each}`, whole: `${name}.${parent}.${each}` }))
          : []),
        ...(hasDirect ? [{ part: `x.${code}.${each}`, whole: `k.${code}.${each}` }] : []),
      ]),
    )

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
