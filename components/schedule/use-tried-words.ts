import { useTranslations } from 'next-intl'
import type { VisitTries } from '@/lib/core/home-visit/retry'
import { shownDay } from '@/lib/core/observation/shown-values'

/** How often a visit was tried in vain, and when last; null: never. */
export function useTriedWords(): (tries: VisitTries | null) => string | null {
  const t = useTranslations('schedule')
  return (tries) => {
    if (tries === null || tries.attempts.lastOn === null) return null
    const { notFound, refused, lastOn } = tries.attempts
    return t('tried', { notFound, refused, both: notFound > 0 && refused > 0 ? 'yes' : 'no', day: shownDay(lastOn) })
  }
}
