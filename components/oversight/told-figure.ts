import { formatFigure } from '@/components/ui/figure-format'
import { isShare, type CountColumn } from '@/lib/core/oversight/count-table'
import type { ToldSum } from '@/lib/core/oversight/told-sum'

/** A cell in words: the number, the least that a sum comes to, that it is withheld, or a dash where there is none. */
export function toldFigure(
  told: ToldSum | null,
  column: CountColumn | undefined,
  { locale, withheld }: { readonly locale: 'ro' | 'en'; readonly withheld: string },
): string {
  if (told === null) return '–'
  if (told === 'withheld') return withheld
  const shown = (n: number) => formatFigure(n, isShare(column) ? { locale, digits: 1, unit: '%' } : { locale })
  return 'n' in told ? shown(told.n) : `≥\u00a0${shown(told.least)}`
}

/** For a picture, which leaves out what is withheld, and draws of a sum what it comes to at least. */
export const drawn = (told: ToldSum | null | undefined): number | null => {
  if (told === null || told === undefined || told === 'withheld') return null
  return 'n' in told ? told.n : told.least
}
