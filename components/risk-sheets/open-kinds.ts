import type { Dimension, RuleSet } from '@/lib/core/risk/rules'

/** So many rows of one kind. `dimension` is null for violence and neglect, which stand apart. */
export type OpenKind = { readonly dimension: Dimension | null; readonly count: number }

/** Rows by their kind, violence first, then the dimensions in their order. */
export function openKinds(
  rules: Pick<RuleSet, 'dimensions' | 'rows' | 'violence'>,
  ids: readonly string[],
): OpenKind[] {
  const { dimensions, rows, violence } = rules
  const others = rows.filter(({ id }) => ids.includes(id) && !violence.includes(id))
  const kinds: OpenKind[] = [
    { dimension: null, count: ids.filter((id) => violence.includes(id)).length },
    ...dimensions.map((dimension) => ({
      dimension,
      count: others.filter((row) => row.dimension === dimension.id).length,
    })),
  ]
  return kinds.filter(({ count }) => count > 0)
}
