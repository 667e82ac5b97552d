import type { TodayItem } from '@/lib/core/casework/today-list'
import type { DutyStep } from '@/lib/core/duties/duty'

/** Where a duty is met that is not a step of the family's own records; null where it has no page. */
export function dutyHref({ duty, recordId, family, about }: TodayItem, step: DutyStep): string | null {
  switch (step) {
    case 'alert':
      return `/alerts/${recordId ?? ''}`
    case 'month-closing':
    case 'art-118-data':
      return `/today/${duty}`
    case 'report':
      return '/report'
    case 'intake':
    case 'home-visit':
      if (about?.kind === 'arrived-sheet') return `/intake/sheets/${recordId ?? ''}`
      return about?.kind === 'referral' ? `/intake/${recordId ?? ''}` : `/families/${family?.id ?? ''}`
    case 'special-protection-child':
      return '/special-protection'
    default:
      return null
  }
}
