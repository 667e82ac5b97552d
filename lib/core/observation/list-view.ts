import { z } from 'zod'

const cnpTyped = (text: string) => /^\d{13}$/.test(text.replace(/\s/g, ''))

/**
 * What the address of the list of sheets asks for. Anything it cannot mean is as if it were not there. A CNP is never searched
 * for in an address.
 */
const addressSchema = z.object({
  q: z
    .string()
    .trim()
    .max(100)
    .transform((text) => (cnpTyped(text) ? '' : text))
    .catch(''),
  status: z.enum(['draft', 'signed']).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type SheetListView = z.output<typeof addressSchema>

export const readSheetListView = (params: Readonly<Record<string, string>>): SheetListView =>
  addressSchema.parse(params)

/** The address of the list with some things changed; whatever changes what is listed leads to the first page. */
export function sheetListHref(view: SheetListView, changes: Partial<SheetListView> = {}): string {
  const { q, status, page } = { ...view, page: 1, ...changes }
  const query = new URLSearchParams({
    ...(q === '' ? {} : { q }),
    ...(status === null ? {} : { status }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString()
  return query === '' ? '/observation-sheets' : `/observation-sheets?${query}`
}
