import { z } from 'zod'
import { verificationResults } from '@/lib/core/alerts/alert'
import { recordedOutcomes } from '@/lib/core/home-visit/home-visit'
import { lineProgress } from '@/lib/core/plan/visit-report'
import { measures } from '@/lib/core/special-protection/listed-child'

/** What may be corrected after it was recorded. */
export type CorrectionSubject = 'home-visit' | 'monitoring-visit' | 'verification' | 'advice' | 'listed-child'

const contents = {
  'home-visit': z.object({
    outcome: z.enum(['done', ...recordedOutcomes]),
    happenedOn: z.string().nullable(),
    happenedTime: z.string().nullable(),
    visitorName: z.string(),
    visitorPosition: z.string(),
    note: z.string(),
    lateReason: z.string(),
  }),
  'monitoring-visit': z.object({
    visitedOn: z.string(),
    visitorName: z.string(),
    planned: z.boolean(),
    resets: z.boolean(),
    summary: z.string(),
    risksSeen: z.string(),
    revisionNeeded: z.boolean(),
    revisionReason: z.string(),
    nextOn: z.string().nullable(),
    nextReason: z.string(),
    lateReason: z.string().default(''),
    lines: z.array(z.object({ lineId: z.string(), progress: z.enum(lineProgress), note: z.string() })).readonly(),
  }),
  verification: z.object({
    at: z.string(),
    result: z.enum(verificationResults),
    forms: z.array(z.string()).readonly(),
    children: z.array(z.string()).readonly(),
    measures: z.string(),
  }),
  advice: z.object({ advice: z.string() }),
  'listed-child': z.object({
    surname: z.string(),
    givenName: z.string(),
    birthDate: z.string(),
    parents: z.string(),
    measure: z.enum(measures),
    placedOn: z.string().nullable(),
    leftOn: z.string().nullable(),
    leftReason: z.string(),
  }),
} as const satisfies Record<CorrectionSubject, z.ZodType>

type Contents = { readonly [Subject in CorrectionSubject]: Readonly<z.output<(typeof contents)[Subject]>> }

/** What each of them says that may be corrected, as the database keeps it. Days are "2026-05-07", moments ISO in UTC. */
export const recordedContent: { readonly [Subject in CorrectionSubject]: z.ZodType<Contents[Subject]> } = contents

export type Recorded<Subject extends CorrectionSubject> = Contents[Subject]

/** A correction: what stood there before, until when, by whom it was changed and why. */
export type Correction<Content> = {
  readonly id: string
  /** ISO in UTC. */
  readonly at: string
  /** The id of the person who corrected, and the name where it is known. */
  readonly by: string
  readonly name?: string
  readonly reason: string
  readonly earlier: Content
}

/** The same corrections with the names of those who made them, as far as they are known. */
export const withNames = <Content>(
  corrections: readonly Correction<Content>[],
  names: Readonly<Record<string, string>>,
): readonly Correction<Content>[] => corrections.map((each) => ({ ...each, name: names[each.by] }))

/** Whether two contents say the same; the order of what is listed says nothing. */
export const saysTheSame = (one: object, other: object): boolean => told(one) === told(other)

const told = (content: object): string =>
  JSON.stringify(
    Object.entries(content)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(inOrder).sort() : value])
      .sort(),
  )

const inOrder = (value: unknown): string =>
  JSON.stringify(typeof value === 'object' && value !== null ? Object.entries(value).sort() : value)
