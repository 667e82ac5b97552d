import { z } from 'zod'

export const visitKinds = ['home-visit', 'monitoring-visit'] as const
export type VisitKind = (typeof visitKinds)[number]

/** What the address of the schedule asks for. Anything it cannot mean is as if it were not there. */
const addressSchema = z.object({
  kind: z.enum(visitKinds).nullable().catch(null),
  village: z.coerce.number().int().positive().max(2147483647).nullable().catch(null),
  /** "2026-05". */
  month: z
    .string()
    .regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/)
    .nullable()
    .catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type ScheduleView = z.output<typeof addressSchema>

export const readScheduleView = (params: Readonly<Record<string, string>>): ScheduleView => addressSchema.parse(params)

/** The address of the list with some things changed; whatever changes what is listed leads to the first page. */
export function scheduleHref(view: ScheduleView, changes: Partial<ScheduleView>): string {
  const { kind, village, month, page } = { ...view, page: 1, ...changes }
  const params = new URLSearchParams()
  if (kind !== null) params.set('kind', kind)
  if (village !== null) params.set('village', String(village))
  if (month !== null) params.set('month', month)
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return query === '' ? '/schedule' : `/schedule?${query}`
}

/** The months from the one of `today` on, as choices: "2026-05", "2026-06" and so on. */
export function monthsFrom(today: string, count: number): readonly string[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const ordinal = year * 12 + month - 1 + index
    return `${Math.floor(ordinal / 12)}-${String((ordinal % 12) + 1).padStart(2, '0')}`
  })
}
