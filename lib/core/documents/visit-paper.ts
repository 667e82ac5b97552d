import type { Paper, PaperField, PaperFoot, PaperSignature } from './paper'

/** How far a measure of the plan has come, as the visit found it. */
export type MeasureAtVisit = {
  readonly measure: string
  readonly goal: string
  readonly provider: string
  /** In words. */
  readonly progress: string
  readonly note: string
}

/** The report of a monitoring visit in words (GD 691/2015 art. 11). */
export type VisitOnPaper = {
  readonly language: Paper['language']
  readonly issuer: readonly string[]
  readonly foot: PaperFoot
  readonly registration: string
  readonly title: string
  readonly subtitle: string
  readonly family: { readonly heading: string; readonly fields: readonly PaperField[] }
  readonly measures: {
    readonly heading: string
    readonly columns: Readonly<Record<keyof MeasureAtVisit, string>>
    readonly rows: readonly MeasureAtVisit[]
    readonly none: string
  }
  readonly findings: { readonly heading: string; readonly text: string }
  readonly risks: { readonly heading: string; readonly text: string }
  readonly conclusion: { readonly heading: string; readonly fields: readonly PaperField[] }
  readonly signatures: readonly PaperSignature[]
}

const columnOrder = ['measure', 'goal', 'provider', 'progress', 'note'] as const
const widths = { measure: 'rest', goal: 36, provider: 32, progress: 22, note: 38 } as const

/** The visit report: whom, what of the plan, what was found, what follows; the conclusions with what they rest on. */
export function visitPaper({ family, measures, findings, risks, conclusion, ...visit }: VisitOnPaper): Paper {
  return {
    title: visit.title,
    language: visit.language,
    foot: visit.foot,
    parts: [
      { kind: 'letterhead', issuer: visit.issuer, registration: visit.registration },
      { kind: 'title', text: visit.title, subtitle: visit.subtitle },
      { kind: 'heading', text: family.heading },
      { kind: 'fields', columns: [family.fields] },
      { kind: 'heading', text: measures.heading },
      measures.rows.length === 0
        ? { kind: 'paragraph', text: measures.none }
        : {
            kind: 'table',
            columns: columnOrder.map((name) => ({ head: measures.columns[name], width: widths[name] })),
            rows: measures.rows.map((row) => columnOrder.map((name) => row[name])),
          },
      { kind: 'heading', text: findings.heading },
      { kind: 'paragraph', text: findings.text },
      { kind: 'heading', text: risks.heading, joined: true },
      { kind: 'paragraph', text: risks.text },
      { kind: 'heading', text: conclusion.heading, joined: true },
      { kind: 'fields', columns: [conclusion.fields] },
      { kind: 'signatures', places: visit.signatures },
    ],
  }
}
