import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { dataFolder } from '../../launch/paths.mjs'

const measured = z.object({
  figure: z.string(),
  unit: z.string(),
  value: z.number().nullable(),
  baseline: z.object({ name: z.string(), value: z.number() }).nullable(),
  ratio: z.number().nullable(),
  target: z.string().nullable(),
  met: z.boolean().nullable(),
  note: z.string().nullable(),
})

const result = z.object({
  at: z.iso.datetime(),
  machine: z.object({
    processors: z.string(),
    memory: z.string(),
    system: z.string(),
    node: z.string(),
    load: z.object({ before: z.number(), after: z.number() }),
    busy: z.boolean(),
  }),
  figures: z.array(measured),
})

export type MeasuredFigure = z.output<typeof measured>
export type Result = z.output<typeof result>

/** What the last run of a bench gave; null where it never ran here. */
export function resultOf(bench: string): Result | null {
  const file = join(dataFolder(), 'bench', `${bench}.json`)
  return existsSync(file) ? result.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}
