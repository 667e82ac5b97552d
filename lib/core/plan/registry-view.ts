import { z } from 'zod'
import { dimensions } from '@/lib/core/casework/family-states'

const registrySorts = ['child', 'family', 'sheet', 'situations', 'due'] as const

/** Where the plan of a family stands, as the Registry is filtered by it; `none`: no plan was begun. */
export const registryPlanStates = ['none', 'draft', 'submitted', 'returned', 'approved'] as const

/** Months between monitoring visits. */
export const frequencies = [12, 6, 3] as const

const cnpTyped = (text: string) => /^\d{13}$/.test(text.replace(/\s/g, ''))
const oneOfNumbers = <const Value extends number>(values: readonly Value[]) =>
  z.coerce
    .number()
    .transform((typed) => values.find((value) => value === typed) ?? null)
    .nullable()
    .catch(null)

/**
 * What the address of the Registry asks for. Anything it cannot mean is as if it were not there. A CNP is never searched for in
 * an address.
 */
const addressSchema = z.object({
  q: z
    .string()
    .trim()
    .max(100)
    .transform((text) => (cnpTyped(text) ? '' : text))
    .catch(''),
  village: z.coerce.number().int().positive().max(2147483647).nullable().catch(null),
  dimension: oneOfNumbers(dimensions),
  plan: z.enum(registryPlanStates).nullable().catch(null),
  frequency: oneOfNumbers(frequencies),
  entries: z.enum(['open', 'closed']).catch('open'),
  sort: z.enum(registrySorts).catch('child'),
  dir: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type RegistryView = z.output<typeof addressSchema>

export const readRegistryView = (params: Readonly<Record<string, string>>): RegistryView => addressSchema.parse(params)

const unset = readRegistryView({})

/** The parameters of the address, those left as they are by default not written. */
export const registryParams = (view: RegistryView): Record<string, string> =>
  Object.fromEntries(
    Object.entries(view).flatMap(([key, value]) =>
      value === null || value === '' || value === Reflect.get(unset, key) ? [] : [[key, String(value)]],
    ),
  )

/** The address of the list with some things changed; whatever changes what is listed leads to the first page. */
export function registryHref(view: RegistryView, changes: Partial<RegistryView>): string {
  const query = new URLSearchParams(registryParams({ ...view, page: 1, ...changes })).toString()
  return query === '' ? '/registry' : `/registry?${query}`
}

/** Whether something narrows the list, beside open or closed entries. */
export const isFiltered = ({ q, village, dimension, plan, frequency }: RegistryView): boolean =>
  q !== '' || village !== null || dimension !== null || plan !== null || frequency !== null
