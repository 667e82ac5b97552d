import { isTold, type Told } from './told'

/** A count of which only is known that it is not smaller. */
export type AtLeast = { readonly least: number }
export type ToldSum = Told | AtLeast

/**
 * The sum of what is told. What is withheld adds the one that everybody knows of it: from such sums nothing follows by subtraction,
 * on one day or between two, so that nothing else has to be withheld beside a small count. Of a single withheld count nothing is told.
 */
export function addTold(parts: readonly Told[]): ToldSum {
  if (parts.length === 1 && parts[0] === 'withheld') return 'withheld'
  const least = parts.reduce((sum, part) => sum + (isTold(part) ? part.n : 1), 0)
  return parts.every(isTold) ? { n: least } : { least }
}

/** A part of a whole in per cent, as far as it is told; null: there is no whole. */
export function shareOf(part: ToldSum, whole: number): ToldSum | null {
  if (whole === 0) return null
  if (part === 'withheld') return part
  const share = (n: number) => (100 * n) / whole
  return 'n' in part ? { n: share(part.n) } : { least: share(part.least) }
}
