import { useFormatter, useTranslations } from 'next-intl'

/** A share as a percentage with one decimal; one that cannot be known says so. */
export function useShare(): (share: number | null) => string {
  const format = useFormatter()
  const t = useTranslations('invisible')
  return (share) =>
    share === null
      ? t('notKnown')
      : format.number(share, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 })
}
