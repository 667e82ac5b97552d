import * as z from 'zod/mini'

/** What finishing a draft as it stands would do, asked of the server beforehand. */
export const prospectSchema = z.object({
  /** By field, why it cannot be finished; empty when it can. */
  faults: z.record(
    z.string(),
    z.object({ key: z.string(), params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))) }),
  ),
  /** Children who enter the Observatory, by number. */
  newcomers: z.array(z.int()),
  /** Children who stand at another family and move to this one. */
  moves: z.array(z.object({ cpers: z.int(), from: z.string() })),
})
export type Prospect = z.output<typeof prospectSchema>
