import { z } from 'zod'

/** A row of the register that was kept before: its cells by the id of their column, as a workbook says them again. */
export const earlierCells = z.record(z.string(), z.union([z.string(), z.number(), z.object({ day: z.string() })]))
export type EarlierCells = Readonly<z.output<typeof earlierCells>>

/** A child of the register that was kept before, who waits for a risk sheet. Days are "2026-05-07". */
export type WaitingChild = {
  readonly id: string
  readonly child: string
  readonly birthDate: string | null
  readonly familyId: string
  readonly headName: string
  readonly registeredOn: string | null
  /** Rows that the register called confirmed, and how many situations it counted. */
  readonly confirmed: readonly string[]
  readonly situations: number | null
}
