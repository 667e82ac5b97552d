import { useTranslations } from 'next-intl'
import type { AbroadNotice } from '@/lib/core/intake/abroad-notice'
import { shownDay } from '@/lib/core/observation/shown-values'

/** Who leaves, for where and from when, in words. */
export function useDepartures(): (notice: AbroadNotice) => string[] {
  const t = useTranslations('intake.page')
  return ({ departures }) =>
    departures.map(({ name, country, leavesOn, returnsOn }) => {
      const leaves = shownDay(leavesOn)
      return returnsOn === null
        ? t('departure', { name, country, leaves })
        : t('departureUntil', { name, country, leaves, returns: shownDay(returnsOn) })
    })
}
