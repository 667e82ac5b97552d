import { z } from 'zod'
import { integer, optionalInteger } from '@/lib/web/form-fields'

const prefix = 'figures.'

/** Gathers the fields "figures.31798" of the form under `figures`, so that a complaint bears the name of its field. */
function gatherFigures(fields: unknown): unknown {
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(fields))
  const figures = entries
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value])
  return { ...Object.fromEntries(entries), figures: Object.fromEntries(figures) }
}

/** A year and the children of each village, by its SIRUTA code; an empty box is null. */
export const populationSchema = z.preprocess(
  gatherFigures,
  z
    .object({
      year: integer(),
      figures: z.record(z.string().regex(/^\d{1,9}$/, 'invalid'), optionalInteger({ min: 0, max: 200_000 })),
    })
    .transform(({ year, figures }) => ({
      year,
      figures: Object.entries(figures).map(([village, children]) => ({ village: Number(village), children })),
    })),
)
