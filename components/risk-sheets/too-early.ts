import type { Verdict } from '@/lib/core/risk/verdict'

/** Nothing is confirmed, but something still may be: to speak of no risk would be to guess. */
export const isTooEarly = ({ situations, undetermined }: Pick<Verdict, 'situations' | 'undetermined'>): boolean =>
  situations === 0 && undetermined.length > 0
