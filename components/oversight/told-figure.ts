import { formatFigure } from '@/components/ui/figure-format'
import { isShare, type CountColumn } from '@/lib/core/oversight/count-table'
import { isTold, type Told } from '@/lib/core/oversight/told'

/** A cell in words: the number, that it is withheld, or a dash where there is none. */
export function toldFigure(
  told: Told | null,
  column: CountColumn | undefined,
  { locale, withheld }: { readonly locale: 'ro' | 'en'; readonly withheld: string },
): string {
  if (told === null) return '–'
  if (!isTold(told)) return withheld
  return formatFigure(told.n, isShare(column) ? { locale, digits: 1, unit: '%' } : { locale })
}

/** For a picture, which leaves out what is withheld. */
export const drawn = (told: Told | null | undefined): number | null =>
  told !== null && told !== undefined && isTold(told) ? told.n : null
