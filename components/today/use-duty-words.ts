import { useTranslations } from 'next-intl'
import { useFamilyWords } from '@/components/families/use-family-words'
import type { TodayDuty, TodayList } from '@/lib/core/casework/today-list'
import { shownDay } from '@/lib/core/observation/shown-values'

type Words = { readonly what: string; readonly limit: string; readonly why: string }

/** What is to be done for a family, by which rule, and why, in words. */
export function useDutyWords({ limits, today }: Pick<TodayList, 'limits' | 'today'>): (duty: TodayDuty) => Words {
  const t = useTranslations('today')
  const words = useFamilyWords(today)
  const figures = { hours: limits.visitDays * 24, days: limits.planDays, months: limits.sheetMonths }

  const why = (duty: TodayDuty): string => {
    const { state, dueFor, sheetFilledOn, riskSheetOn, lastVisitOn, approvedOn } = duty
    const n = duty.situations ?? 0
    if (state === 'plan-returned') return t('why.returned')
    if (state === 'plan-submitted') return t('why.submitted')
    if (state === 'observation-draft') return t('why.draft')
    if (dueFor === 'home-visit') {
      const dimensions = words.dimensions(duty.dimensions)
      return t('why.suspected', { number: duty.sheetNumber ?? '', date: shown(sheetFilledOn), dimensions })
    }
    if (dueFor === 'plan') return t('why.confirmed', { n, date: shown(riskSheetOn) })
    if (dueFor === 'monitoring-visit') {
      const visited = lastVisitOn !== null && lastVisitOn >= (approvedOn ?? '')
      return t('why.monitored', {
        n,
        last: visited ? 'visit' : 'approval',
        date: shown(visited ? lastVisitOn : approvedOn),
      })
    }
    if (dueFor === 'sheet-renewal') {
      return t('why.renewal', { date: shown([sheetFilledOn ?? '', riskSheetOn ?? ''].sort().at(-1) ?? null) })
    }
    return t('why.none')
  }

  return (duty) => {
    const kind = duty.dueFor ?? (duty.state === 'observation-draft' ? 'draft-sheet' : 'first-sheet')
    return { what: t(`duty.${kind}`), limit: t(`limit.${kind}`, figures), why: why(duty) }
  }
}

const shown = (day: string | null): string => (day === null || day === '' ? '' : shownDay(day))
