import * as z from 'zod/mini'
import { codes } from '@/lib/core/questionnaire/reserved'
import type { Answers, Sheet } from '@/lib/core/questionnaire/sheet'
import type { EntityKind } from '@/lib/core/questionnaire/types'

/** Answers of each person or separated child, by its number. */
export type NumberedAnswers = Readonly<Record<string, Answers>>

/** What a sheet being filled in holds. The numbers of persons stand outside their answers. */
export type SheetContent = {
  readonly sheetDate: string
  readonly household: Answers
  readonly persons: NumberedAnswers
  readonly separatedChildren: NumberedAnswers
}

export const answerSchema = z.union([
  z.number(),
  z.string().check(z.maxLength(4000)),
  z.readonly(z.array(z.int()).check(z.maxLength(50))),
  z.strictObject({ special: z.enum(['refused', 'dont-know', 'not-seen']) }),
])
const answersSchema = z.record(z.string(), answerSchema)

/** The stored document of a sheet; its date stands beside it. */
export const storedContentSchema = z.object({
  household: z._default(answersSchema, {}),
  persons: z._default(z.record(z.string(), answersSchema), {}),
  separatedChildren: z._default(z.record(z.string(), answersSchema), {}),
})

/** The records of an entity that has numbered ones. */
export const recordsOf = (content: SheetContent, entity: 'person' | 'separatedChild'): NumberedAnswers =>
  entity === 'person' ? content.persons : content.separatedChildren

/** The answers of one record; undefined when the sheet has no such person. The household's number is 0. */
export const answersOf = (content: SheetContent, entity: EntityKind, number: number): Answers | undefined =>
  entity === 'household' ? content.household : recordsOf(content, entity)[number]

/** The numbers of an entity's records, ascending. */
export const numbersOf = (content: SheetContent, entity: 'person' | 'separatedChild'): number[] =>
  Object.keys(recordsOf(content, entity))
    .map(Number)
    .sort((a, b) => a - b)

/** The sheet as the engine reads it: each record carries its number. */
export const toSheet = (
  content: SheetContent,
  { id, form, version }: Pick<Sheet, 'id' | 'form' | 'version'>,
): Sheet => ({
  id,
  form,
  version,
  sheetDate: content.sheetDate,
  household: content.household,
  persons: numbersOf(content, 'person').map((number) => ({ ...content.persons[number], [codes.person]: number })),
  separatedChildren: numbersOf(content, 'separatedChild').map((number) => ({
    ...content.separatedChildren[number],
    [codes.separatedChild]: number,
  })),
})
