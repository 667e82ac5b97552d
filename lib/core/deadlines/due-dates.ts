import { addDays, addMonths } from './add-time'
import { limitsOn, type DatedLimits } from './limits'

/** From when the home visit counts: filling by the commune's own worker, arrival when a local professional filled the sheet. */
export const visitClockStart = (sheet: { fillerKind: string; filledOn: string; receivedOn: string | null }): string =>
  sheet.fillerKind === 'spas' || sheet.receivedOn === null ? sheet.filledOn : sheet.receivedOn

/** Last day of the home visit that a sheet with a suspicion calls for (GD 691/2015 art. 8). */
export const visitDueOn = (startedOn: string, limits: DatedLimits): string =>
  addDays(startedOn, limitsOn(limits, startedOn).visitDays)

/** Last day for the mayor's order on the service plan; `finishedOn` is the day the risk sheet was finished (art. 10). */
export const planDueOn = (finishedOn: string, limits: DatedLimits): string =>
  addDays(finishedOn, limitsOn(limits, finishedOn).planDays)

/** Day by which the observation sheet is to be filled again. */
export const sheetDueOn = (lastSheetOn: string, limits: DatedLimits): string =>
  addMonths(lastSheetOn, limitsOn(limits, lastSheetOn).sheetMonths)
