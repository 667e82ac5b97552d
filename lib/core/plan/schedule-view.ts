import { z } from 'zod'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { dayOfShown } from '@/lib/core/observation/shown-values'
import { monthAfter } from './month-grid'

export const visitKinds = ['home-visit', 'monitoring-visit'] as const
export type VisitKind = (typeof visitKinds)[number]

/** How the visits are laid out: in a list by deadline, or over a month. */
export const scheduleLayouts = ['list', 'month'] as const

/** What the address of the schedule asks for. Anything it cannot mean is as if it were not there. */
const addressSchema = z.object({
  show: z.enum(scheduleLayouts).catch('list'),
  kind: z.enum(visitKinds).nullable().catch(null),
  village: z.coerce.number().int().positive().max(2147483647).nullable().catch(null),
  /** "2026-05". */
  month: z
    .string()
    .regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/)
    .nullable()
    .catch(null),
  /** Due by this day, late ones included: "2026-05-07", or typed as 07.05.2026. */
  until: z
    .string()
    .transform((typed) => (parseDay(typed) === null ? dayOfShown(typed.trim()) : typed))
    .nullable()
    .catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type ScheduleView = z.output<typeof addressSchema>

export const readScheduleView = (params: Readonly<Record<string, string>>): ScheduleView => addressSchema.parse(params)

/** The address of the list with some things changed; whatever changes what is listed leads to the first page. */
export function scheduleHref(view: ScheduleView, changes: Partial<ScheduleView>, path = '/schedule'): string {
  const { show, kind, village, month, until, page } = { ...view, page: 1, ...changes }
  const params = new URLSearchParams()
  if (show !== 'list') params.set('show', show)
  if (kind !== null) params.set('kind', kind)
  if (village !== null) params.set('village', String(village))
  if (month !== null) params.set('month', month)
  if (until !== null) params.set('until', until)
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return query === '' ? path : `${path}?${query}`
}

/** The months from the one of `today` on, as choices: "2026-05", "2026-06" and so on. */
export const monthsFrom = (today: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => monthAfter(today.slice(0, 7), index))
