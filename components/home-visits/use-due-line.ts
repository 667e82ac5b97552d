import { useTranslations } from 'next-intl'
import { dueLook } from '@/lib/core/casework/due-look'
import type { HomeVisit } from '@/lib/core/home-visit/home-visit'
import type { VisitKind } from '@/lib/core/plan/schedule-view'
import { useVisitWords } from './use-visit-words'

type Limit = Pick<HomeVisit, 'dueOn' | 'dueAt'>

/** By when a visit is to be made, or when its limit passed; null without a limit. */
export function useDueLine() {
  const t = useTranslations('homeVisits.form')
  const words = useVisitWords()
  return (kind: VisitKind, limit: Limit, { today, now }: { today: string; now: string }): string | null => {
    const date = words.due(limit)
    if (date === null) return null
    const exact = limit.dueAt === null ? null : { at: limit.dueAt, now }
    const late = dueLook(limit.dueOn, today, exact).state === 'late'
    if (kind === 'monitoring-visit') return t(late ? 'overdueDay' : 'dueDay', { date })
    return t(late ? 'overdue' : 'due', { date })
  }
}
