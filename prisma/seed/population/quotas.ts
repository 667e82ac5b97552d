import { randomFrom } from '../demo/random'
import type { Town } from './places'

/** How many children live in a place of a kind, on the whole: of villages, towns, cities and sectors of the capital. */
const usual: Readonly<Record<Town['kind'], number>> = { commune: 620, town: 2600, municipality: 12_500, sector: 55_000 }

/**
 * How many of `children` live in each town. The sum is exact; a town differs from others of its kind by a factor of its own, the
 * same for the same seed.
 */
export function quotasOf(towns: readonly Town[], children: number, seed: string): number[] {
  const weights = towns.map(
    ({ siruta, kind }) => usual[kind] * Math.exp(randomFrom(`${seed} size ${siruta}`).normal() * 0.45),
  )
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => (weight * children) / sum)
  const quotas = exact.map(Math.floor)
  const missing = children - quotas.reduce((all, quota) => all + quota, 0)
  const byRest = exact.map((share, index) => ({ index, rest: share % 1 })).sort((a, b) => b.rest - a.rest)
  for (const { index } of byRest.slice(0, missing)) quotas[index] = (quotas[index] ?? 0) + 1
  return quotas
}
