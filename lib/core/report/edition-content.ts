import { z } from 'zod'
import { measures } from '@/lib/core/special-protection/listed-child'

// What an edition says, complete in itself: whoever opens it years later needs neither the records nor the words of the program.

const text = z.object({ ro: z.string(), en: z.string() })
const figures = z.array(z.number())
const figuresOrNone = z.array(z.number().nullable())

const separated = z.object({
  children: z.number(),
  byMeasure: z.array(z.object({ measure: z.enum(measures), label: text, children: z.number() })),
  /** Children on the list by how far SPAS has come with them. */
  withFamily: z.number(),
  excused: z.number(),
  waiting: z.number(),
  families: z.object({
    all: z.number(),
    withRiskSheet: z.number(),
    withPlan: z.number(),
    /** Monitoring visits of the twelve months before. */
    visits: z.number(),
  }),
})

const workDone = z.object({
  since: z.string(),
  observationSheets: z.number(),
  professionalSheets: z.number(),
  referrals: z.number(),
  homeVisits: z.number(),
  riskSheets: z.number(),
  plans: z.number(),
  monitoringVisits: z.number(),
  alerts: z.number(),
})

const figuresSchema = z.object({
  /** Of the figures: the commune, a village by its SIRUTA code, children without a village. */
  columns: z.array(z.object({ id: z.union([z.enum(['commune', 'unplaced']), z.number()]), name: z.string() })),
  populationYear: z.number().nullable(),
  activities: z.array(z.object({ id: z.string(), label: text, figures: figuresOrNone })),
  /** Rows that the template leaves out. */
  beyondPrint: z.array(z.object({ id: z.string(), figures: figuresOrNone })),
  distribution: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['total', 'dimension', 'situation', 'sub-row']),
      label: text,
      household: figures,
      exposed: figures.nullable(),
    }),
  ),
  workDone,
  separated,
})

export const editionContentSchema = z.object({
  form: z.literal('report-on-at-risk-children'),
  version: z.literal(1),
  rules: z.string(),
  county: z.object({ id: z.number(), name: z.string() }),
  commune: z.object({ id: z.number(), name: z.string(), kind: z.string() }),
  referenceDate: z.string(),
  edition: z.number(),
  correctionReason: z.string(),
  figures: figuresSchema,
  narrative: z.object({ activities: z.string(), results: z.string(), separated: z.string(), families: z.string() }),
  handedIn: z.object({ at: z.string(), name: z.string(), position: z.string() }),
})

/** Children in special protection, and what SPAS does for their families. */
export type SeparatedSection = z.output<typeof separated>
/** What SPAS did in the twelve months that end on the day of the report. */
export type WorkDone = z.output<typeof workDone>
/** Both tables with what goes beside them, counted for one day. */
export type EditionFigures = z.output<typeof figuresSchema>
/** An edition as it is frozen. */
export type EditionContent = z.output<typeof editionContentSchema>

/** The figure of a row of either table in the column of the commune; null where there is none. */
export function communeFigure({ activities, beyondPrint, distribution }: EditionFigures, row: string): number | null {
  const found = [...activities, ...beyondPrint].find(({ id }) => id === row)
  if (found !== undefined) return found.figures[0] ?? null
  return distribution.find(({ id }) => id === row)?.household[0] ?? null
}

/** Whether the day has anything to report: a child in the Observatory, or one in special protection. */
export const hasData = (figures: EditionFigures): boolean =>
  (communeFigure(figures, 'A4') ?? 0) > 0 || figures.separated.children > 0
