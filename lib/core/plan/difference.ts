import type { PlanLine } from './plan'

/** A line of a version; `copiedFrom` is the line of the version before that it goes on with. */
export type VersionLine = PlanLine & { readonly id: string; readonly copiedFrom: string | null }

const comparedLineFields = ['otherText', 'goal', 'provider', 'startsOn', 'endsOn', 'responsible'] as const
const comparedHeadFields = ['goal', 'caseOfficerName', 'caseOfficerPosition', 'childOpinion', 'parentsOpinion'] as const
export type LineField = (typeof comparedLineFields)[number]
export type HeadField = (typeof comparedHeadFields)[number]

/** A field with what stood there and what stands there now; '' for nothing. */
export type Change<Field> = { readonly field: Field; readonly before: string; readonly after: string }

type Version<Line> = Readonly<Record<HeadField, string>> & { readonly lines: readonly Line[] }

export type PlanDifference<Line> = {
  readonly head: readonly Change<HeadField>[]
  readonly added: readonly Line[]
  readonly removed: readonly Line[]
  readonly changed: readonly { readonly line: Line; readonly changes: readonly Change<LineField>[] }[]
}

const changesOf = <Field extends string>(
  fields: readonly Field[],
  before: Readonly<Record<Field, string | null>>,
  after: Readonly<Record<Field, string | null>>,
): Change<Field>[] =>
  fields.flatMap((field) =>
    before[field] === after[field] ? [] : [{ field, before: before[field] ?? '', after: after[field] ?? '' }],
  )

/** What a version changed, line by line: a line is the same one when it was copied, whatever was written in it since. */
export function planDifference<Line extends VersionLine>(
  before: Version<Line>,
  after: Version<Line>,
): PlanDifference<Line> {
  const former = (line: Line) => before.lines.find(({ id }) => id === line.copiedFrom)
  return {
    head: changesOf(comparedHeadFields, before, after),
    added: after.lines.filter((line) => former(line) === undefined),
    removed: before.lines.filter(({ id }) => !after.lines.some(({ copiedFrom }) => copiedFrom === id)),
    changed: after.lines.flatMap((line) => {
      const was = former(line)
      const changes = was === undefined ? [] : changesOf(comparedLineFields, was, line)
      return changes.length === 0 ? [] : [{ line, changes }]
    }),
  }
}
