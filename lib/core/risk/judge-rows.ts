import type { Logic } from '@/lib/core/questionnaire/logic'
import { FALSE, type Reason, subjectAt, TRUE, type World } from '@/lib/core/questionnaire/world'
import type { Engine, ReadyRow } from './compile'
import { reasonsOf } from './reasons'
import type { Band } from './rules'
import type { ChildVerdict, RowVerdicts } from './verdict'

/** Months between visits for a number of situations; null below the first band. */
export function monitoringMonths(bands: readonly Band[], situations: number): number | null {
  let reached: Band | null = null
  for (const band of bands)
    if (situations >= band.situations && band.situations >= (reached?.situations ?? 0)) reached = band
  return reached?.months ?? null
}

/** Notes the row for each child it is about; true if there is any. */
function exposes(world: World, child: Logic, id: string, direct: readonly string[][]): boolean {
  let any = false
  const { children } = world.sets
  for (let i = 0; i < children.length; i++)
    if (child.holds(world, children[i] ?? 0)) {
      any = true
      direct[i]?.push(id)
    }
  return any
}

const childVerdicts = (world: World, direct: readonly string[][]): readonly ChildVerdict[] =>
  world.sets.children.map((at, index) => ({ cpers: subjectAt(world, at).key, direct: direct[index] ?? [] }))

/** Judges every row by the answers of the official form. */
export function judgeRows(engine: Engine, world: World): RowVerdicts {
  const confirmed: string[] = []
  const undetermined: string[] = []
  const because: Record<string, readonly Reason[]> = {}
  const direct = world.sets.children.map((): string[] => [])
  let situations = 0
  for (const { row, number, logic, child } of engine.rows) {
    if (child) world.rowHolds[number] = exposes(world, child, row.id, direct) ? TRUE : FALSE
    if (logic.holds(world, 0)) {
      confirmed.push(row.id)
      because[row.id] = reasonsOf(world, logic)
      if (row.counts) situations++
    } else if (logic.truth(world, 0) !== FALSE) undetermined.push(row.id)
  }
  return {
    confirmed,
    undetermined,
    situations,
    monitoringMonths: monitoringMonths(engine.rules.bands, situations),
    children: childVerdicts(world, direct),
    because,
  }
}

const inTableOrder = (rows: readonly ReadyRow[], ids: ReadonlySet<string>): readonly string[] =>
  rows.filter(({ row }) => ids.has(row.id)).map(({ row }) => row.id)

/** Judges the rows that have proposed questions with those; all others are taken over from `plain`. */
export function judgeExtended(engine: Engine, world: World, plain: RowVerdicts): RowVerdicts {
  const confirmed = new Set(plain.confirmed)
  const undetermined = new Set(plain.undetermined)
  const because: Record<string, readonly Reason[]> = {}
  const direct = plain.children.map((child) => new Set(child.direct))
  for (const { row, extended } of engine.rows) {
    if (!extended) continue
    const { logic, child } = extended
    confirmed.delete(row.id)
    undetermined.delete(row.id)
    if (logic.holds(world, 0)) {
      confirmed.add(row.id)
      if (!plain.confirmed.includes(row.id)) because[row.id] = reasonsOf(world, logic)
    } else if (logic.truth(world, 0) !== FALSE) undetermined.add(row.id)
    if (child)
      for (const [index, at] of world.sets.children.entries())
        if (child.holds(world, at)) direct[index]?.add(row.id)
        else direct[index]?.delete(row.id)
  }
  const situations = engine.rows.filter(({ row }) => row.counts && confirmed.has(row.id)).length
  return {
    confirmed: inTableOrder(engine.rows, confirmed),
    undetermined: inTableOrder(engine.rows, undetermined),
    situations,
    monitoringMonths: monitoringMonths(engine.rules.bands, situations),
    children: plain.children.map(({ cpers }, index) => ({
      cpers,
      direct: inTableOrder(engine.rows, direct[index] ?? new Set()),
    })),
    because,
  }
}
