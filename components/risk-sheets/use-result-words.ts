import { useTranslations } from 'next-intl'
import type { FrozenVerdict } from '@/lib/core/risk-sheet/frozen-verdict'
import { isTooEarly } from './too-early'

/** The result of a finished sheet in one line. That nothing is confirmed is never said alone while something is undecided. */
export function useResultWords(): (verdict: Pick<FrozenVerdict, 'situations' | 'undetermined'>) => string {
  const t = useTranslations('riskSheet')
  return (verdict) =>
    isTooEarly(verdict)
      ? t('finished.onlyOpen', { count: verdict.undetermined.length })
      : t('verdict.situations', { count: verdict.situations })
}
