import type { Complaint } from '@/lib/core/result/refusal'
import type { Catalogue, PlanContent, PlanLine } from './plan'

/** Complaints by field: `goal`, `caseOfficerName`, `lines.0.provider`, or `lines` for the list. Empty: nothing is wrong. */
export type PlanFaults = Readonly<Record<string, Complaint>>

type LineField = keyof PlanLine
type LineFault = readonly [LineField, Complaint]

const required: Complaint = { key: 'required' }

const byField = (lines: readonly PlanLine[], faultsOf: (line: PlanLine) => readonly LineFault[]): PlanFaults =>
  Object.fromEntries(
    lines.flatMap((line, index) =>
      faultsOf(line).map(([field, complaint]) => [`lines.${index}.${field}`, complaint] as const),
    ),
  )

/** What may not even stand in a draft: a period that ends before it starts. */
export const draftFaults = ({ lines }: PlanContent): PlanFaults =>
  byField(lines, ({ startsOn, endsOn }) =>
    startsOn !== null && endsOn !== null && endsOn < startsOn ? [['endsOn', { key: 'periodBackwards' }]] : [],
  )

/**
 * What keeps a plan from going to the mayor: it needs a case officer, at least one line, and in each line the aim, the provider,
 * the period and who answers for it (GD 691/2015 art. 11). A benefit must be one that is paid when the line starts. A child of
 * ten or more must have been heard (Law 272/2004 art. 29).
 */
export function submissionFaults(
  content: PlanContent,
  catalogue: Catalogue,
  { today, childToHear }: { readonly today: string; readonly childToHear: boolean },
): PlanFaults {
  return {
    ...(content.caseOfficerName === '' && { caseOfficerName: required }),
    ...(content.caseOfficerPosition === '' && { caseOfficerPosition: required }),
    ...(childToHear && content.childOpinion === '' && { childOpinion: { key: 'childToHear' } }),
    ...(content.lines.length === 0 && { lines: { key: 'planWithoutLines' } }),
    ...byField(content.lines, (line) => missingIn(line, catalogue, today)),
    ...draftFaults(content),
  }
}

function missingIn(line: PlanLine, catalogue: Catalogue, today: string): readonly LineFault[] {
  const { kind, code, otherText, goal, provider, startsOn, endsOn, responsible } = line
  const faults: (LineFault | false)[] = [
    !catalogue.offers(kind, code, startsOn ?? today) && ['code', { key: 'notOffered' }],
    catalogue.asksText(kind, code) && otherText === '' && ['otherText', required],
    goal === '' && ['goal', required],
    provider === '' && ['provider', required],
    startsOn === null && ['startsOn', required],
    endsOn === null && ['endsOn', required],
    responsible === '' && ['responsible', required],
  ]
  return faults.filter((fault) => fault !== false)
}
