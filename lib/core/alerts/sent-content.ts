import { z } from 'zod'
import { ageBands } from './age-band'

const reason = z.union([
  z.object({
    entity: z.literal('household'),
    code: z.string(),
    value: z.union([z.number(), z.string(), z.array(z.number()).readonly()]),
  }),
  z.object({
    entity: z.enum(['person', 'separatedChild']),
    cpers: z.number(),
    code: z.string(),
    value: z.union([z.number(), z.string(), z.array(z.number()).readonly()]),
  }),
])

/** Somebody whom an answer is about: as much as is needed to say who. Ages on the day of the sheet. */
const namedPerson = z.object({
  entity: z.enum(['person', 'separatedChild']),
  number: z.number(),
  name: z.string(),
  years: z.number().nullable(),
  months: z.number().nullable(),
})

const sentChild = z.object({
  id: z.string(),
  name: z.string(),
  sex: z.union([z.literal(1), z.literal(2)]).nullable(),
  birthDate: z.string().nullable(),
  /** Whole years on the day of sending. */
  age: z.number().nullable(),
  ageBand: z.enum(ageBands),
})

const sentSheet = z.object({
  number: z.string().nullable(),
  sheetDate: z.string(),
  situations: z.number(),
  confirmed: z.array(z.string()).readonly(),
  because: z.record(z.string(), z.array(reason).readonly()),
  alertReasons: z.array(reason).readonly(),
  people: z.array(namedPerson).readonly(),
})

const sentObservation = z.object({
  number: z.string(),
  filledOn: z.string(),
  fillerName: z.string(),
  fillerPosition: z.string(),
  /** Rows answered yes that speak of violence. */
  rows: z.array(z.string()).readonly(),
})

/** What the county reads of a family: a copy made at sending, which later changes of the file do not reach. */
export const sentContentSchema = z.object({
  headName: z.string(),
  phone: z.string(),
  village: z.string(),
  street: z.string(),
  streetNo: z.string(),
  commune: z.string(),
  /** commune, town, municipality or sector */
  communeKind: z.string(),
  /** Who wrote it and how that person is reached; empty in what was sent before this was kept. */
  worker: z.object({
    name: z.string(),
    position: z.string(),
    phone: z.string().default(''),
    email: z.string().default(''),
  }),
  children: z.array(sentChild).readonly(),
  /** The risk identification sheet behind it; null when there is none. */
  sheet: sentSheet.nullable(),
  /** The observation sheet that spoke of violence; null when there is none. */
  observation: sentObservation.nullable().default(null),
})

export type SentContent = Readonly<z.output<typeof sentContentSchema>>
export type SentChild = SentContent['children'][number]
export type SentObservation = NonNullable<SentContent['observation']>
export type SentSheet = NonNullable<SentContent['sheet']>
