import { z } from 'zod'

const cell = z.union([z.string(), z.number(), z.object({ day: z.string() }), z.object({ time: z.string() }), z.null()])

/** The sheets of a workbook in their order; a text is one sheet without a name. Of a hidden sheet the name alone is read. */
export const readSheets = z.array(
  z.object({
    name: z.string(),
    hidden: z.boolean(),
    /** Cells merged over several rows: the column with their value, the first and the last row. */
    merges: z.array(z.object({ column: z.number(), from: z.number(), to: z.number() })),
    /** Rows that hold something, by their number in the sheet. */
    rows: z.array(z.object({ number: z.number(), cells: z.array(cell) })),
  }),
)
export type ReadSheets = z.output<typeof readSheets>
