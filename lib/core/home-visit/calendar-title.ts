import type { VisitKind } from '@/lib/core/plan/schedule-view'

/** What a line of the calendar is about: a planned visit, or the last day of one that nobody planned. */
export type CalendarLine = {
  readonly kind: VisitKind
  readonly planned: boolean
  /** The number of the family's sheets; null: it has none yet. */
  readonly number: string | null
  readonly village: string
}

const words = {
  ro: {
    'home-visit': 'Vizită la domiciliu',
    'monitoring-visit': 'Vizită de monitorizare',
    due: 'Termen neprogramat',
    sheet: 'fișa',
  },
  en: { 'home-visit': 'Home visit', 'monitoring-visit': 'Monitoring visit', due: 'Due, not planned', sheet: 'sheet' },
} as const

/** Which visit, by the number of the sheet and the village: the number says nothing to whoever has no file (docs/decisions/066). */
export function calendarTitle({ kind, planned, number, village }: CalendarLine, language: 'ro' | 'en'): string {
  const t = words[language]
  const what = planned ? t[kind] : `${t.due}: ${t[kind].toLowerCase()}`
  return [what, number === null ? '' : `${t.sheet} ${number}`, village].filter((part) => part !== '').join(', ')
}
