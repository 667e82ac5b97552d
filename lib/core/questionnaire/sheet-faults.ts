import type { Complaint } from '@/lib/core/result/refusal'

/**
 * What is wrong with a sheet and where: `persons[0].MOM`, `household.VENG`, `sheetDate`. `message` is plain English for
 * programs and their makers; screens have their own texts by `key` and `params`.
 */
export type SheetFault = Complaint & { readonly path: string; readonly message: string }

const messages: Readonly<Record<string, string>> = {
  'sheet-not-object': 'is not an object',
  'sheet-not-array': 'is not an array',
  'sheet-unknown-key': 'is not a part of a sheet',
  'sheet-no-id': 'is missing; a text is expected',
  'sheet-no-date': 'is missing; a day such as "2018-10-05" is expected',
  'sheet-bad-date': 'is not a day of the calendar such as "2018-10-05"',
  'sheet-other-form': 'is not "{expected}"',
  'sheet-no-persons': 'is missing; an array is expected',
  'unknown-code': 'is no variable of the form',
  'missing-key': 'is missing: every record needs its number',
  'duplicate-key': 'repeats the number {value}',
  nobody: 'refers to {value}, and the household has no such person',
  'own-parent': 'makes the child its own parent',
  'impossible-date': 'is not a day of the calendar',
  'future-birth': 'is a birth date after the date of the sheet',
  'answer-wrong-type': 'is of the wrong type; expected: {type}',
  'answer-not-an-option': 'is {value}, which is not one of the options',
  'answer-twice': 'holds the option {value} twice',
  'answer-not-whole': 'is not a whole number',
  'answer-too-small': 'is below {least}',
  'answer-too-great': 'is above {greatest}',
  'answer-too-long': 'is longer than {greatest} characters',
}

/** Makes the fault that a path has. */
export function faultAt(path: string, { key, params }: Complaint): SheetFault {
  const filled = (messages[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(params?.[name]))
  const message = `${path} ${filled}`.trim()
  return params ? { path, message, key, params } : { path, message, key }
}
