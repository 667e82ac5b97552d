import { startObservationSheetAction } from '../observation-sheets/actions'
import { startPlanAction } from '../plans/actions'
import { startRiskSheetAction } from '../risk-sheets/actions'

/** The actions behind the step that comes next for a family. */
export const stepActions = {
  'start-observation-sheet': startObservationSheetAction,
  'start-risk-sheet': startRiskSheetAction,
  'start-plan': startPlanAction,
}
