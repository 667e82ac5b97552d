import type { Paper, PaperField, PaperFoot, PaperItem, PaperSignature } from './paper'

type Headed<Value> = { readonly heading: string } & Value

/** A child whom an alert is about, in words. */
export type ChildOnAlert = {
  readonly name: string
  readonly birthDate: string
  readonly age: string
  readonly sex: string
}

/** A violence alert in words, as it was sent to the county (GD 691/2015 art. 12). */
export type AlertOnPaper = {
  readonly language: Paper['language']
  readonly issuer: readonly string[]
  readonly foot: PaperFoot
  readonly registration: string
  readonly to: string
  readonly title: string
  readonly subtitle: string
  readonly family: Headed<{ readonly fields: readonly PaperField[] }>
  readonly children: Headed<{
    readonly columns: Readonly<Record<keyof ChildOnAlert, string>>
    readonly rows: readonly ChildOnAlert[]
    readonly none: string
  }>
  readonly forms: Headed<{ readonly items: readonly PaperItem[]; readonly none: string }>
  readonly description: Headed<{ readonly text: string }>
  readonly measures: Headed<{ readonly text: string }>
  /** The observation sheet that spoke of violence; null where there is none. */
  readonly observation: { readonly text: string; readonly rows: readonly PaperItem[] } | null
  readonly sheet: Headed<{ readonly text: string; readonly rows: readonly PaperItem[] }>
  readonly clock: Headed<{ readonly fields: readonly PaperField[] }>
  readonly signatures: readonly PaperSignature[]
}

const columnOrder = ['name', 'birthDate', 'age', 'sex'] as const
const widths = { name: 'rest', birthDate: 32, age: 36, sex: 28 } as const

/** The alert: to whom, about which children, what is suspected and why, what was done, and the clock of 48 hours. */
export function alertPaper(alert: AlertOnPaper): Paper {
  const { family, children, forms, description, measures, observation, sheet, clock } = alert
  return {
    title: alert.title,
    language: alert.language,
    foot: alert.foot,
    parts: [
      { kind: 'letterhead', issuer: alert.issuer, registration: alert.registration },
      { kind: 'paragraph', text: alert.to, strong: true },
      { kind: 'title', text: alert.title, subtitle: alert.subtitle },
      { kind: 'heading', text: family.heading },
      { kind: 'fields', columns: [family.fields] },
      { kind: 'heading', text: children.heading },
      children.rows.length === 0
        ? { kind: 'paragraph', text: children.none }
        : {
            kind: 'table',
            columns: columnOrder.map((name) => ({ head: children.columns[name], width: widths[name] })),
            rows: children.rows.map((row) => columnOrder.map((name) => row[name])),
          },
      { kind: 'heading', text: forms.heading },
      forms.items.length === 0 ? { kind: 'paragraph', text: forms.none } : { kind: 'list', items: forms.items },
      { kind: 'heading', text: description.heading },
      { kind: 'paragraph', text: description.text },
      { kind: 'heading', text: measures.heading },
      { kind: 'paragraph', text: measures.text },
      { kind: 'heading', text: sheet.heading },
      ...(observation === null
        ? []
        : [
            { kind: 'paragraph' as const, text: observation.text },
            { kind: 'list' as const, items: observation.rows },
          ]),
      { kind: 'paragraph', text: sheet.text },
      { kind: 'list', items: sheet.rows },
      { kind: 'heading', text: clock.heading },
      { kind: 'fields', columns: [clock.fields] },
      { kind: 'signatures', places: alert.signatures },
    ],
  }
}
