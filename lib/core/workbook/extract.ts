import { z } from 'zod'
import type { WorkbookColumn } from './column'

const text = z.object({ ro: z.string(), en: z.string() })
const cell = z.union([z.string(), z.number(), z.object({ day: z.string() }), z.object({ time: z.string() }), z.null()])

/** The extract of a quarter as it was closed: with its columns, so that it is read the same way in ten years. */
export const extractContent = z.object({
  form: z.literal('quarterly-extract'),
  version: z.literal(1),
  county: z.object({ id: z.number(), name: z.string() }),
  commune: z.object({ id: z.number(), name: z.string() }),
  quarter: z.object({ id: z.string(), from: z.string(), to: z.string() }),
  edition: z.number(),
  reason: z.string(),
  closed: z.object({ at: z.string(), day: z.string(), name: z.string() }),
  columns: z.array(
    z.object({
      id: z.string(),
      head: z.string(),
      group: text,
      meaning: text,
      kind: z.enum(['text', 'number', 'day', 'time', 'yes-no', 'choice']),
      width: z.number(),
      choices: z.array(z.object({ code: z.string(), label: text })).optional(),
    }),
  ),
  rows: z.array(z.array(cell)),
})
export type ExtractContent = z.output<typeof extractContent>

/** The declaration of a column as it is kept: the other headings that people write are of no use to who reads it. */
export const keptColumn = ({ id, head, group, meaning, kind, width, choices }: WorkbookColumn) => ({
  ...{ id, head, kind, width },
  group: { ro: group.ro, en: group.en },
  meaning: { ro: meaning.ro, en: meaning.en },
  ...(choices && { choices: choices.map(({ code, label }) => ({ code, label: { ro: label.ro, en: label.en } })) }),
})

/** A quarter as the page of extracts shows it. */
export type ShownQuarter = {
  readonly id: string
  readonly from: string
  readonly to: string
  /** Not over: `running`; over and not closed: `open`. */
  readonly state: 'running' | 'open' | 'closed'
  /** Children by the records of now; null once it is closed. */
  readonly count: number | null
  readonly editions: readonly {
    readonly edition: number
    readonly reason: string
    readonly day: string
    readonly name: string
    readonly fingerprint: string
  }[]
}
