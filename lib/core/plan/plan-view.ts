import { z } from 'zod'
import { planTabs } from './plan-tabs'

export const planSorts = ['state', 'family', 'due', 'order'] as const

/** What the list is narrowed to by the day the order is due: plans not decided yet, behind it or near it. */
export const planDueFilters = ['late', 'week', 'month'] as const
export type PlanDue = (typeof planDueFilters)[number]

const cnpTyped = (text: string) => /^\d{13}$/.test(text.replace(/\s/g, ''))

/** What the address of the list of plans asks for. Anything it cannot mean is as if it were not there. */
const addressSchema = z.object({
  q: z
    .string()
    .trim()
    .max(100)
    .transform((text) => (cnpTyped(text) ? '' : text))
    .catch(''),
  /** The heading; null: the first one of the role. */
  tab: z.enum(planTabs).nullable().catch(null),
  village: z.coerce.number().int().positive().max(2147483647).nullable().catch(null),
  due: z.enum(planDueFilters).nullable().catch(null),
  sort: z.enum(planSorts).catch('state'),
  dir: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type PlanView = z.output<typeof addressSchema>

export const readPlanView = (params: Readonly<Record<string, string>>): PlanView => addressSchema.parse(params)

const unset = readPlanView({})

/** The address of the list with some things changed; whatever changes what is listed leads to the first page. */
export function plansHref(view: PlanView, changes: Partial<PlanView>): string {
  const written = Object.entries({ ...view, page: 1, ...changes }).flatMap(([key, value]) =>
    value === null || value === '' || value === Reflect.get(unset, key) ? [] : [[key, String(value)]],
  )
  const query = new URLSearchParams(written).toString()
  return query === '' ? '/plans' : `/plans?${query}`
}

/** Whether something narrows the list, beside its heading. */
export const isFiltered = ({ q, village, due }: PlanView): boolean => q !== '' || village !== null || due !== null
