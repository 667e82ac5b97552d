import { dayFault } from '@/lib/core/dates/day-fault'
import type { Complaint } from '@/lib/core/result/refusal'
import { noCase, type SheetField, type TypedSheet } from './fields'
import { dayOfShown, isShownTime } from './shown-values'

/** Who filled in the sheet, when, and why. Days are "2026-05-07", times "09:05". */
export type Filler = {
  readonly fillerKind: string
  readonly fillerName: string
  readonly fillerPosition: string
  /** Case a to d; null for a professional's sheet, and for one of the census or the yearly renewal. */
  readonly trigger: string | null
  /** When a professional's sheet reached SPAS; null for a sheet of SPAS. */
  readonly receivedOn: string | null
  readonly filledOn: string
  /** '' with `talkEnd`: there was no talk. */
  readonly talkStart: string
  readonly talkEnd: string
}

type Rules = {
  readonly fillerKinds: readonly string[]
  readonly cases: readonly string[]
  readonly today: string
  /** The sheet may have been filled in without talking to the family: then it names neither hour. */
  readonly mayLackTalk?: boolean
}

/** The days of the sheet as far as they can be read, for what is counted from them. */
export type SheetDates = {
  readonly fillerKind: string
  readonly filledOn: string | null
  readonly receivedOn: string | null
}

/** GD 691/2015 was published on this day: no sheet is older. */
const firstDay = '2015-09-01'

/** Reads who, when and why; `value` is null when there is a complaint. */
export function checkFiller(
  typed: TypedSheet,
  rules: Rules,
): { complaints: Record<string, Complaint>; dates: SheetDates; value: Filler | null } {
  const complaints: Record<string, Complaint> = {}
  const complain = (field: SheetField, key: string) => {
    complaints[field] ??= { key }
  }
  const line = (field: SheetField): string => {
    const value = typed[field] ?? ''
    if (value === '') complain(field, 'required')
    return value
  }
  const day = (field: SheetField): string | null => {
    const value = line(field)
    const read = dayOfShown(value)
    if (value !== '' && read === null) complain(field, dayFault(value))
    if (read !== null && read >= '2200') complain(field, 'dateYear')
    if (read !== null && read > rules.today) complain(field, 'dateInFuture')
    if (read !== null && read < firstDay) complain(field, 'dateTooEarly')
    return read
  }
  const noTalk = rules.mayLackTalk === true && !typed.talkStart && !typed.talkEnd
  const time = (field: SheetField): string => {
    const value = noTalk ? '' : line(field)
    if (value !== '' && !isShownTime(value)) complain(field, 'time')
    return value
  }

  const fillerKind = typed.fillerKind ?? ''
  if (!rules.fillerKinds.includes(fillerKind)) complain('fillerKind', 'choice')
  const fillerName = line('fillerName')
  const fillerPosition = line('fillerPosition')

  const bySpas = fillerKind === 'spas'
  const trigger = typed.trigger ?? ''
  if (bySpas && trigger !== noCase && !rules.cases.includes(trigger)) complain('trigger', 'choice')

  const filledOn = day('filledOn')
  const talkStart = time('talkStart')
  const talkEnd = time('talkEnd')
  if (isShownTime(talkStart) && isShownTime(talkEnd) && talkEnd <= talkStart) complain('talkEnd', 'endBeforeStart')

  const receivedOn = bySpas || fillerKind === '' ? null : day('receivedOn')
  if (receivedOn !== null && filledOn !== null && receivedOn < filledOn) {
    complain('receivedOn', 'receivedBeforeFilled')
  }

  const dates = { fillerKind, filledOn, receivedOn }
  if (filledOn === null || Object.keys(complaints).length > 0) return { complaints, dates, value: null }
  return {
    complaints,
    dates,
    value: {
      fillerKind,
      fillerName,
      fillerPosition,
      trigger: bySpas && trigger !== noCase ? trigger : null,
      receivedOn,
      filledOn,
      talkStart,
      talkEnd,
    },
  }
}
