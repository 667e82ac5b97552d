import type { Logic } from '@/lib/core/questionnaire/logic'
import { FALSE, type Reason, subjectAt, TRUE, UNKNOWN, type World } from '@/lib/core/questionnaire/world'
import type { Engine } from './compile'
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

/** What the rows came to, by number of the row, and for each child (row by row) whether it is directly exposed. */
type Results = {
  readonly truths: Uint8Array
  readonly exposed: Uint8Array
  readonly because: Record<string, readonly Reason[]>
}

/** True where an answer that the row reads is open: only then can it be anything but yes or no. */
function isOpen(world: World, reads: readonly number[]): boolean {
  for (const place of reads) if (world.open[place] === 1) return true
  return false
}

/** Notes for each child whether the row is about it; true if it is about any. */
function expose(world: World, child: Logic, number: number, exposed: Uint8Array): boolean {
  const { children } = world.sets
  let any = false
  for (let i = 0; i < children.length; i++) {
    const holds = child.holds(world, children[i] ?? 0)
    exposed[number * children.length + i] = holds ? 1 : 0
    any ||= holds
  }
  return any
}

function childVerdicts(engine: Engine, world: World, exposed: Uint8Array): readonly ChildVerdict[] {
  const { children } = world.sets
  return children.map((at, index) => {
    const direct: string[] = []
    for (const { row, number } of engine.rows) if (exposed[number * children.length + index] === 1) direct.push(row.id)
    return { cpers: subjectAt(world, at).key, direct }
  })
}

function verdictsOf(engine: Engine, world: World, { truths, exposed, because }: Results): RowVerdicts {
  const confirmed: string[] = []
  const undetermined: string[] = []
  let situations = 0
  for (const { row, number } of engine.rows) {
    if (truths[number] === UNKNOWN) undetermined.push(row.id)
    if (truths[number] !== TRUE) continue
    confirmed.push(row.id)
    if (row.counts) situations++
  }
  return {
    confirmed,
    undetermined,
    situations,
    monitoringMonths: monitoringMonths(engine.rules.bands, situations),
    children: childVerdicts(engine, world, exposed),
    because,
  }
}

/** Judges every row by the answers of the official form. */
export function judgeRows(engine: Engine, world: World): { readonly results: Results; readonly verdicts: RowVerdicts } {
  const truths = new Uint8Array(engine.rows.length)
  const exposed = new Uint8Array(engine.rows.length * world.sets.children.length)
  const because: Record<string, readonly Reason[]> = {}
  for (const { row, number, logic, child, reads } of engine.rows) {
    // A row about single children holds as soon as it holds of one.
    const holds = child ? expose(world, child, number, exposed) : logic.holds(world, 0)
    if (child) world.rowHolds[number] = holds ? TRUE : FALSE
    if (holds) {
      truths[number] = TRUE
      because[row.id] = reasonsOf(world, logic)
    } else if (isOpen(world, reads)) truths[number] = logic.truth(world, 0)
  }
  const results = { truths, exposed, because }
  return { results, verdicts: verdictsOf(engine, world, results) }
}

/** Judges the rows that have proposed questions with those; all others are taken over. */
export function judgeExtended(engine: Engine, world: World, plain: Results, verdicts: RowVerdicts): RowVerdicts {
  const truths = plain.truths.slice()
  const exposed = plain.exposed.slice()
  const because: Record<string, readonly Reason[]> = {}
  const many = world.sets.children.length
  let changed = false
  for (const { row, number, extended } of engine.extendedRows) {
    const { logic, child, reads } = extended
    const holds = child ? expose(world, child, number, exposed) : logic.holds(world, 0)
    truths[number] = holds ? TRUE : isOpen(world, reads) ? logic.truth(world, 0) : FALSE
    if (holds && plain.truths[number] !== TRUE) because[row.id] = reasonsOf(world, logic)
    changed ||= truths[number] !== plain.truths[number]
    for (let i = number * many; i < (number + 1) * many; i++) changed ||= exposed[i] !== plain.exposed[i]
  }
  return changed ? verdictsOf(engine, world, { truths, exposed, because }) : { ...verdicts, because }
}
