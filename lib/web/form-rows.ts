import { z } from 'zod'

const fieldMap = z.record(z.string(), z.unknown())

const isBlank = (row: Record<string, unknown>): boolean =>
  Object.values(row).every((value) => typeof value === 'string' && value.trim() === '')

/**
 * Gathers the fields "children.0.surname", "children.0.cnp" of a form into an array under `children`, before a schema reads
 * it: `z.preprocess(gatherRows('children'), z.object({ children: z.array(child.nullable()) }))`. A row in which nothing was
 * typed is null, so that the others keep their place and a complaint finds its field. At most 30 rows are read.
 */
export const gatherRows =
  (name: string) =>
  (fields: unknown): unknown => {
    const rows: Record<string, unknown>[] = []
    const others: Record<string, unknown> = {}
    for (const [key, value] of Object.entries(fieldMap.parse(fields))) {
      const [group, place = '', field] = key.split('.')
      const index = /^\d{1,2}$/.test(place) ? Number(place) : 30
      if (group !== name || field === undefined) others[key] = value
      else if (index < 30) rows[index] = { ...rows[index], [field]: value }
    }
    return { ...others, [name]: Array.from(rows, (row) => (row === undefined || isBlank(row) ? null : row)) }
  }
