import { z } from 'zod'
import { dimensions, familyStates } from './family-states'

export const pageSizes = [25, 50, 100] as const
export const familySorts = ['name', 'village', 'state', 'due', 'situations'] as const
const childSorts = ['name', 'birth', 'family', 'state', 'due'] as const
export const dueFilters = ['late', 'week', 'month', 'none'] as const
export type DueFilter = (typeof dueFilters)[number]

const oneOf = <const Value extends string>(values: readonly Value[]) => z.enum(values).nullable().catch(null)
const cnpTyped = (text: string) => /^\d{13}$/.test(text.replace(/\s/g, ''))

/**
 * What the address of the Observatory asks for. Anything it cannot mean is as if it were not there. A CNP is never searched
 * for in an address.
 */
const addressSchema = z.object({
  view: z.enum(['families', 'children']).catch('families'),
  q: z
    .string()
    .trim()
    .max(100)
    .transform((text) => (cnpTyped(text) ? '' : text))
    .catch(''),
  village: z.coerce.number().int().positive().max(2147483647).nullable().catch(null),
  state: oneOf(familyStates),
  dimension: z
    .enum(['1', '2', '3', '4', '5', '6'])
    .transform((text) => dimensions.find((dimension) => String(dimension) === text) ?? null)
    .nullable()
    .catch(null),
  due: oneOf(dueFilters),
  sort: z.enum([...familySorts, ...childSorts]).catch('name'),
  dir: z.enum(['asc', 'desc']).catch('asc'),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  size: z
    .enum(['25', '50', '100'])
    .transform((text) => pageSizes.find((size) => String(size) === text) ?? 25)
    .catch(25),
})

export type ObservatoryView = z.output<typeof addressSchema>

export const readObservatoryView = (params: Readonly<Record<string, string>>): ObservatoryView => {
  const view = addressSchema.parse(params)
  const sorts: readonly string[] = view.view === 'families' ? familySorts : childSorts
  return sorts.includes(view.sort) ? view : { ...view, sort: 'name' }
}

const unset: ObservatoryView = readObservatoryView({})

/** The parameters of the address, those left as they are by default not written. */
export function observatoryParams(view: ObservatoryView): Record<string, string> {
  return Object.fromEntries(
    Object.entries(view).flatMap(([key, value]) =>
      value === null || value === '' || value === Reflect.get(unset, key) ? [] : [[key, String(value)]],
    ),
  )
}

/** The address of the list with some things changed; whatever changes what is listed leads to the first page. */
export function observatoryHref(view: ObservatoryView, changes: Partial<ObservatoryView>): string {
  const params = observatoryParams({ ...view, page: 1, ...changes })
  const query = new URLSearchParams(params).toString()
  return query === '' ? '/observatory' : `/observatory?${query}`
}

/** Whether something narrows the list. */
export const isFiltered = (view: ObservatoryView): boolean =>
  view.q !== '' || view.village !== null || view.state !== null || view.dimension !== null || view.due !== null
