import type { Paper, PaperField, PaperFoot, PaperItem, PaperPart, PaperSignature } from './paper'

type Headed<Value> = { readonly heading: string } & Value

/** A measure of the plan, as written on it. */
export type MeasureOnPaper = {
  readonly measure: string
  readonly goal: string
  readonly provider: string
  readonly period: string
  readonly responsible: string
}

/** A service that the plan does without, or all those of a risk, and why. */
export type ServiceLeftOut = { readonly service: string; readonly reason: string }

/** A service plan in words: its parts by GD 691/2015 art. 10 and 11, and the mayor's order that approves it. */
export type PlanOnPaper = {
  readonly language: Paper['language']
  readonly issuer: readonly string[]
  readonly foot: PaperFoot
  readonly registration: string
  readonly title: string
  readonly subtitle: string
  /** That the paper leaves something out for its reader, and what. */
  readonly extract?: string
  readonly family: Headed<{ readonly fields: readonly PaperField[] }>
  /** `sealed`: how many they are, for a reader who may not know which. */
  readonly risks: Headed<{ readonly items: readonly PaperItem[]; readonly sealed?: string }>
  readonly goal: Headed<{ readonly text: string }> | null
  readonly columns: Readonly<Record<keyof MeasureOnPaper, string>>
  readonly benefits: Headed<{ readonly measures: readonly MeasureOnPaper[] }>
  readonly services: Headed<{ readonly measures: readonly MeasureOnPaper[] }>
  readonly noMeasures: string
  /** Services that the plan does without. */
  readonly leftOut?: Headed<{ readonly services: readonly ServiceLeftOut[] }>
  readonly officer: Headed<{ readonly fields: readonly PaperField[] }>
  /** What the child and the parents say. */
  readonly opinions: Headed<{ readonly fields: readonly PaperField[] }>
  readonly approval: Headed<{ readonly text: string }>
  readonly signatures: readonly PaperSignature[]
  readonly order: OrderOnPaper
}

/** The order (dispoziție) of the mayor. */
export type OrderOnPaper = {
  readonly issuer: readonly string[]
  readonly title: string
  readonly subtitle: string
  /** Who orders, on which grounds and by which law. */
  readonly grounds: readonly string[]
  readonly orders: string
  readonly articles: readonly string[]
  readonly signatures: readonly PaperSignature[]
}

/** The plan, and on a page of its own the order that it is approved by. */
export function planPaper(plan: PlanOnPaper): Paper {
  const { extract, family, risks, goal, benefits, services, leftOut, opinions, officer, approval } = plan
  return {
    title: plan.title,
    language: plan.language,
    foot: plan.foot,
    parts: [
      { kind: 'letterhead', issuer: plan.issuer, registration: plan.registration },
      { kind: 'title', text: plan.title, subtitle: plan.subtitle },
      ...(extract === undefined ? [] : [{ kind: 'paragraph' as const, text: extract, strong: true }]),
      { kind: 'heading', text: family.heading },
      { kind: 'fields', columns: [family.fields] },
      { kind: 'heading', text: risks.heading },
      risks.sealed === undefined ? { kind: 'list', items: risks.items } : { kind: 'paragraph', text: risks.sealed },
      ...(goal === null
        ? []
        : [
            { kind: 'heading' as const, text: goal.heading },
            { kind: 'paragraph' as const, text: goal.text },
          ]),
      { kind: 'heading', text: benefits.heading },
      measuresPart(plan, benefits.measures),
      { kind: 'heading', text: services.heading },
      measuresPart(plan, services.measures),
      ...(leftOut === undefined || leftOut.services.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: leftOut.heading },
            { kind: 'fields' as const, columns: [byReason(leftOut.services)] },
          ]),
      { kind: 'heading', text: officer.heading },
      { kind: 'fields', columns: [officer.fields] },
      { kind: 'heading', text: opinions.heading },
      { kind: 'fields', columns: [opinions.fields] },
      { kind: 'heading', text: approval.heading },
      { kind: 'paragraph', text: approval.text },
      { kind: 'signatures', places: plan.signatures },
      { kind: 'new-page' },
      ...orderParts(plan.order),
    ],
  }
}

/** A reason that holds for several services is written once, after them all. */
export function byReason(services: readonly ServiceLeftOut[]): PaperField[] {
  const found = new Map<string, string[]>()
  for (const { service, reason } of services) found.set(reason, [...(found.get(reason) ?? []), service])
  return Array.from(found, ([value, names]) => ({ label: [...new Set(names)].join('; '), value }))
}

const columnOrder = ['measure', 'goal', 'provider', 'period', 'responsible'] as const
const widths = { measure: 'rest', goal: 40, provider: 34, period: 24, responsible: 30 } as const

const measuresPart = ({ columns, noMeasures }: PlanOnPaper, measures: readonly MeasureOnPaper[]): PaperPart =>
  measures.length === 0
    ? { kind: 'paragraph', text: noMeasures }
    : {
        kind: 'table',
        columns: columnOrder.map((name) => ({ head: columns[name], width: widths[name] })),
        rows: measures.map((measure) => columnOrder.map((name) => measure[name])),
      }

const orderParts = (order: OrderOnPaper): PaperPart[] => [
  { kind: 'letterhead', issuer: order.issuer, registration: '' },
  { kind: 'title', text: order.title, subtitle: order.subtitle },
  ...order.grounds.map((text): PaperPart => ({ kind: 'paragraph', text })),
  { kind: 'title', text: order.orders },
  ...order.articles.map((text): PaperPart => ({ kind: 'paragraph', text })),
  { kind: 'signatures', places: order.signatures },
]
