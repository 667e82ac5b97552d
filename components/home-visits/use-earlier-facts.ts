import { useTranslations } from 'next-intl'
import type { Description } from '@/components/ui/description-list'
import type { Recorded } from '@/lib/core/corrections/correction'
import { useVisitWords } from './use-visit-words'

/** What a visit said before it was corrected. */
export function useEarlierFacts(): (earlier: Recorded<'home-visit'>) => readonly Description[] {
  const t = useTranslations('homeVisits')
  const words = useVisitWords()
  return (earlier) => {
    const { outcome, visitorName, visitorPosition, note, lateReason } = earlier
    const said = (term: string, detail: string) => (detail === '' ? [] : [{ term, detail }])
    return [
      { term: t('columns.state'), detail: [t(`statuses.${outcome}`), words.happened(earlier)].join(' ').trim() },
      ...said(t('page.who'), [visitorName, visitorPosition].filter((part) => part !== '').join(', ')),
      ...said(t('columns.note'), note),
      ...said(t('page.lateReason'), lateReason),
    ]
  }
}
