import { z } from 'zod'
import { dayFault } from '@/lib/core/dates/day-fault'
import { cleanLine, cleanText } from './clean-text'
import { readDayOfAnyYear, readTypedDay, readTypedNumber, readTypedTime } from './typed-values'

/** What a form field may be. Error texts are keys of `errors.*`; a field that the browser did not send counts as empty. */
const typed = (clean: (value: string) => string) => z.string('invalid').default('').transform(clean)

type Size = { max?: number }
type Range = { min?: number; max?: number }

/** One line that must be there. */
export const text = ({ max = 200 }: Size = {}) => typed(cleanLine).pipe(z.string().min(1, 'required').max(max))

/** One line that may be empty: ''. */
export const optionalText = ({ max = 200 }: Size = {}) => typed(cleanLine).pipe(z.string().max(max))

/** Several lines that must be there. */
export const paragraph = ({ max = 4000 }: Size = {}) => typed(cleanText).pipe(z.string().min(1, 'required').max(max))

/** Several lines that may be empty: ''. */
export const optionalParagraph = ({ max = 4000 }: Size = {}) => typed(cleanText).pipe(z.string().max(max))

/** Reads a field with `read`; an empty field is null, one that cannot be read gets the message `key`. */
const optional = <Value>(read: (value: string) => Value | null, key: string | ((value: string) => string)) =>
  typed(cleanLine).transform((value, context): Value | null => {
    if (value === '') return null
    const result = read(value)
    if (result === null)
      context.issues.push({ code: 'custom', message: typeof key === 'string' ? key : key(value), input: value })
    return result
  })

/** The same field, refused when it is empty. */
const needed = <Value>(schema: z.ZodType<Value | null, string | undefined>) =>
  schema.transform((value, context): Value => {
    if (value !== null) return value
    context.issues.push({ code: 'custom', message: 'required', input: value })
    return z.NEVER
  })

/** dd.mm.yyyy as typed -> "2026-05-07". Whether it lies in the future is for the use case: it knows the day. */
export const optionalDay = () =>
  optional(readTypedDay, (value) => (readDayOfAnyYear(value) === null ? dayFault(value) : 'dateYear'))
export const day = () => needed(optionalDay())

/** A day that the use case complains of together with all the rest: as typed where it cannot be read. */
export const dayAsTyped = () =>
  typed(cleanLine).transform((value) => (value === '' ? null : (readDayOfAnyYear(value) ?? value)))

/** hh:mm as typed -> "09:05". */
export const optionalTime = () => optional(readTypedTime, 'time')
export const time = () => needed(optionalTime())

/** A time that the use case complains of together with all the rest, likewise. */
export const timeAsTyped = () =>
  typed(cleanLine).transform((value) => (value === '' ? null : (readTypedTime(value) ?? value)))

const withinRange = (schema: z.ZodType<number | null, string | undefined>, { min, max }: Range) =>
  schema.pipe(
    z
      .number()
      .min(min ?? -Number.MAX_SAFE_INTEGER)
      .max(max ?? Number.MAX_SAFE_INTEGER)
      .nullable(),
  )

/** A number with decimals, with comma or dot. */
export const optionalNumber = (range: Range = {}) => withinRange(optional(readTypedNumber, 'number'), range)
export const number = (range: Range = {}) => needed(optionalNumber(range))

/** As far as the database counts. */
const largestInteger = 2_147_483_647

const readInteger = (value: string) => {
  const read = readTypedNumber(value)
  return read !== null && Number.isInteger(read) && Math.abs(read) <= largestInteger ? read : null
}

/** A whole number that the database can keep. */
export const optionalInteger = (range: Range = {}) => withinRange(optional(readInteger, 'integer'), range)
export const integer = (range: Range = {}) => needed(optionalInteger(range))

/** One of the given values. */
export const optionalChoice = <const Value extends string>(values: readonly Value[]) =>
  optional((typedValue) => values.find((value) => value === typedValue) ?? null, 'choice')
export const choice = <const Value extends string>(values: readonly Value[]) =>
  optionalChoice(values).transform((value, context): Value => {
    if (value !== null) return value
    context.issues.push({ code: 'custom', message: 'choice', input: value })
    return z.NEVER
  })

/** Whether a box is ticked: the browser sends it only then. */
export const checkbox = () =>
  z
    .string()
    .optional()
    .transform((value) => value !== undefined && value !== '')

/** All ticked values of a group named "name[]". */
export const choices = <const Value extends string>(values: readonly Value[]) =>
  z.array(z.enum(values, 'choice')).default([])

/** The id of a record, in a hidden field. */
export const id = () => z.uuid('invalid')

/** The revision of a record that the form was read at, in a hidden field. The next one must still be countable. */
export const revision = () => integer({ min: 0, max: largestInteger - 1 })
