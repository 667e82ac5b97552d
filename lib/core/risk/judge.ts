import { openWorld } from '@/lib/core/questionnaire/open-world'
import type { Sheet } from '@/lib/core/questionnaire/sheet'
import type { ParameterValues, World } from '@/lib/core/questionnaire/world'
import type { Engine } from './compile'
import { flagsOf } from './flags'
import { judgeExtended, judgeRows } from './judge-rows'
import { parametersOn } from './parameters'
import { reasonsAmong } from './reasons'
import type { Verdict } from './verdict'

export type JudgeOptions = {
  /** Instead of the values in force on the day of the sheet, by name. */
  readonly parameters?: ParameterValues
}

export const parametersFor = (engine: Engine, day: string, options: JudgeOptions = {}): ParameterValues => {
  const inForce = parametersOn(engine.rules.parameters, day)
  return options.parameters ? { ...inForce, ...options.parameters } : inForce
}

/** The verdict on a world whose records are read. */
export function judgeWorld(engine: Engine, world: World): Verdict {
  const { results, verdicts } = judgeRows(engine, world)
  const alertReasons = reasonsAmong(world, world.sets.children, engine.alert)
  return {
    confirmed: verdicts.confirmed,
    undetermined: verdicts.undetermined,
    situations: verdicts.situations,
    monitoringMonths: verdicts.monitoringMonths,
    alert: alertReasons.length > 0,
    children: verdicts.children,
    because: verdicts.because,
    rules: engine.rules.version,
    alertReasons,
    decideFurther: reasonsAmong(world, world.sets.children, engine.decideFurther),
    extended: judgeExtended(engine, world, results, verdicts),
    flags: flagsOf(engine, world),
    parameters: world.parameters,
  }
}

/**
 * Judges a sheet by the rules of the engine and the parameters of the sheet's own day: which risk rows are confirmed, which
 * lack answers, why, and what follows.
 */
export function judge(engine: Engine, sheet: Sheet, options: JudgeOptions = {}): Verdict {
  const parameters = parametersFor(engine, sheet.sheetDate, options)
  return judgeWorld(engine, openWorld(engine.form, sheet, 'rules', { parameters, rows: engine.rows.length }))
}
