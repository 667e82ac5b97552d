import { describe, expect, it } from 'vitest'
import type { TallyGroup } from './tally-groups'
import { addedUp, settleCountry } from './settle-country'
import { allYears, nothingWithheld, type PlaceCounts, type Withheld, withholdPlaces } from './withhold-places'

const keys = ['a.total', 'a.without', 'a.with', 'b.total', 'b.without', 'b.with']
const group: TallyGroup = {
  cells: keys,
  sums: ['a', 'b'].map((row) => ({ whole: `${row}.total`, parts: [`${row}.without`, `${row}.with`] })),
  // Row b is a part of row a.
  inclusions: ['total', 'without', 'with'].map((column) => ({ part: `b.${column}`, whole: `a.${column}` })),
}
const place = (without: number, withChild: number, share = 0.5) => {
  const [b, c] = [Math.round(without * share), Math.round(withChild * share)]
  return [without + withChild, without, withChild, b + c, b, c]
}
const ofYears = (years: Readonly<Record<number, readonly number[]>>): PlaceCounts =>
  new Map([
    [allYears, keys.map((_, key) => Object.values(years).reduce((sum, counts) => sum + (counts[key] ?? 0), 0))],
    ...Object.entries(years).map(([year, counts]) => [Number(year), counts] as const),
  ])

type Told = {
  readonly country: Withheld
  readonly counties: readonly Withheld[]
  readonly communes: readonly Withheld[][]
}

/** Withholds in a country whose counties are lists of communes. */
async function settled(counties: readonly (readonly PlaceCounts[])[]): Promise<Told> {
  const communes = new Map<number, readonly Withheld[]>()
  const split = (id: number, withheld: Withheld) => {
    const own = counties[id] ?? []
    const parts = own.map((counts) => ({ counts, withheld: nothingWithheld }))
    const result = withholdPlaces({ counts: addedUp(own, keys), withheld }, parts, keys, [group])
    communes.set(id, result.parts)
    return result.whole
  }
  const known = new Map(
    counties.map((own, id) => [id, { counts: addedUp(own, keys), withheld: split(id, nothingWithheld) }]),
  )
  const result = await settleCountry(
    addedUp(counties.flat(), keys),
    known,
    [group],
    (whole, parts, groups) => Promise.resolve(withholdPlaces(whole, parts, keys, groups)),
    (id, needed) => Promise.resolve(split(id, needed)),
  )
  return {
    country: result.country,
    counties: counties.map((_, id) => result.counties.get(id) ?? nothingWithheld),
    communes: counties.map((_, id) => [...(communes.get(id) ?? [])]),
  }
}
const goneOf = (withheld: Withheld | undefined, year = allYears) => [...(withheld?.get(year)?.keys() ?? [])].sort()

describe('the country stays told', () => {
  it('where one commune withholds and another one can withhold the same instead', async () => {
    const told = await settled([
      [ofYears({ 2026: place(40, 8) })],
      [ofYears({ 2026: place(60, 2) })],
      [ofYears({ 2026: place(90, 20) })],
    ])
    expect(goneOf(told.country)).toEqual([])
    expect(told.counties.map((county) => goneOf(county).length > 0)).toEqual([true, true, false])
    expect(told.communes.map(([commune]) => goneOf(commune))).toEqual(told.counties.map((county) => goneOf(county)))
  })

  it('and so does the county, of which two communes withhold', async () => {
    const told = await settled([
      [ofYears({ 2026: place(40, 8) }), ofYears({ 2026: place(60, 2) }), ofYears({ 2026: place(70, 30) })],
    ])
    expect([goneOf(told.country), goneOf(told.counties[0])]).toEqual([[], []])
    expect(told.communes[0]?.map((commune) => goneOf(commune).length > 0)).toEqual([true, true, false])
  })

  it('but not where few are counted in all of it', async () => {
    const told = await settled([[ofYears({ 2026: place(40, 2, 1) })], [ofYears({ 2026: place(60, 0, 1) })]])
    expect(goneOf(told.country)).toEqual(['a.with', 'a.without', 'b.with', 'b.without'])
  })

  it('and a year goes before all years together', async () => {
    const counts = [
      ofYears({ 2025: place(20, 3), 2026: place(40, 9) }),
      ofYears({ 2025: place(20, 7), 2026: place(40, 9) }),
    ]
    const told = await settled([counts])
    expect(goneOf(told.country)).toEqual([])
    expect(goneOf(told.communes[0]?.[0], 2025)).toContain('a.with')
    expect(goneOf(told.communes[0]?.[0], 2026)).toContain('a.with')
  })
})

/** A generator of numbers that are the same each time. */
function numbersFrom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

function randomCountry(seed: number): PlaceCounts[][] {
  const number = numbersFrom(seed)
  const counts = () => {
    const sub = [number(number(3) === 0 ? 60 : 12), number(number(4) === 0 ? 14 : 4)] as const
    const [without, withChild] = [sub[0] + number(number(2) === 0 ? 30 : 3), sub[1] + number(4)]
    return [without + withChild, without, withChild, sub[0] + sub[1], ...sub]
  }
  return Array.from({ length: 2 + number(4) }, () =>
    Array.from({ length: 1 + number(4) }, () =>
      ofYears(number(2) === 0 ? { 2026: counts() } : { 2025: counts(), 2026: counts() }),
    ),
  )
}

/** All that ties the counts together, as equations over the withheld ones: the sums of tables, of years and of places. */
function equations(counties: readonly (readonly PlaceCounts[])[], told: Told) {
  const places = [
    {
      name: 'ro',
      counts: addedUp(counties.flat(), keys),
      withheld: told.country,
      parts: counties.map((_, id) => `c${id}`),
    },
    ...counties.map((own, id) => ({
      name: `c${id}`,
      counts: addedUp(own, keys),
      withheld: told.counties[id] ?? nothingWithheld,
      parts: own.map((_, commune) => `c${id}.${commune}`),
    })),
    ...counties.flatMap((own, id) =>
      own.map((counts, commune) => ({
        name: `c${id}.${commune}`,
        counts,
        withheld: told.communes[id]?.[commune] ?? nothingWithheld,
        parts: [],
      })),
    ),
  ]
  const years = [allYears, 2025, 2026]
  const unknown = new Map<string, number>()
  const truth = new Map<string, number>()
  for (const { name, counts, withheld } of places)
    for (const year of years)
      keys.forEach((key, at) => {
        const cell = `${name}|${year}|${key}`
        truth.set(cell, counts.get(year)?.[at] ?? 0)
        if (withheld.get(year)?.has(key)) unknown.set(cell, unknown.size)
      })
  const sums: { whole: string; parts: string[] }[] = []
  for (const { name, parts } of places)
    for (const year of years) {
      const at = (of: string, key: string) => `${of}|${year}|${key}`
      for (const sum of group.sums)
        sums.push({ whole: at(name, sum.whole), parts: sum.parts.map((part) => at(name, part)) })
      if (parts.length > 0)
        for (const key of keys) sums.push({ whole: at(name, key), parts: parts.map((part) => at(part, key)) })
      if (year === allYears)
        for (const key of keys)
          sums.push({ whole: at(name, key), parts: [2025, 2026].map((each) => `${name}|${each}|${key}`) })
    }
  return { unknown, truth, sums }
}

/** The cells that the equations leave a single value, by elimination. */
function determined({ unknown, sums }: ReturnType<typeof equations>): Set<string> {
  const rows = sums.map(({ whole, parts }) => {
    const row = new Map<number, number>()
    const add = (cell: string, factor: number) => {
      const at = unknown.get(cell)
      if (at !== undefined) row.set(at, (row.get(at) ?? 0) + factor)
    }
    add(whole, 1)
    for (const part of parts) add(part, -1)
    return row
  })
  const solved: { pivot: number; row: Map<number, number> }[] = []
  const without = (row: Map<number, number>, pivot: number, other: Map<number, number>) => {
    const factor = row.get(pivot)
    if (factor === undefined) return
    for (const [at, value] of other) {
      const left = (row.get(at) ?? 0) - factor * value
      if (Math.abs(left) < 1e-9) row.delete(at)
      else row.set(at, left)
    }
  }
  for (const row of rows) {
    for (const { pivot, row: other } of solved) without(row, pivot, other)
    const [first] = row
    if (first === undefined) continue
    const [pivot, factor] = first
    const scaled = new Map([...row].map(([at, value]) => [at, value / factor]))
    for (const each of solved) without(each.row, pivot, scaled)
    solved.push({ pivot, row: scaled })
  }
  const names = new Map([...unknown].map(([cell, at]) => [at, cell]))
  return new Set(solved.flatMap(({ pivot, row }) => (row.size === 1 ? [names.get(pivot) ?? ''] : [])))
}

it.each(Array.from({ length: 60 }, (_, seed) => seed + 1))(
  'in random country %i no small count follows',
  async (seed) => {
    const counties = randomCountry(seed)
    const system = equations(counties, await settled(counties))
    const isSmall = (cell: string) => (system.truth.get(cell) ?? 0) > 0 && (system.truth.get(cell) ?? 0) < 5
    const shown = [...system.truth.keys()].filter((cell) => isSmall(cell) && !system.unknown.has(cell))
    const follow = [...determined(system)].filter(isSmall)
    expect({ shown, follow }).toEqual({ shown: [], follow: [] })
  },
)
