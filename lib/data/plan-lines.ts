import type { WrittenLine } from '@/lib/core/plan/edit-lines'
import { lineKinds, type PlanLine } from '@/lib/core/plan/plan'
import { fromDatabaseDateOrNull, toDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'

/** A line with the id that it keeps from save to save. */
export type SavedPlanLine = PlanLine & {
  readonly id: string
  /** The line of the version before that it goes on with. */
  readonly copiedFrom: string | null
}

export const lineColumns = {
  id: true,
  kind: true,
  code: true,
  otherText: true,
  goal: true,
  provider: true,
  startsOn: true,
  endsOn: true,
  responsible: true,
  copiedFrom: true,
} as const

type LineRow = Omit<SavedPlanLine, 'kind' | 'startsOn' | 'endsOn'> & {
  readonly kind: string
  readonly startsOn: Date | null
  readonly endsOn: Date | null
}

export function lineFromRow({ kind, startsOn, endsOn, ...line }: LineRow): SavedPlanLine {
  const known = lineKinds.find((each) => each === kind)
  if (known === undefined) throw new Error('A line of a plan is of a kind that nothing writes')
  return {
    ...line,
    kind: known,
    startsOn: fromDatabaseDateOrNull(startsOn),
    endsOn: fromDatabaseDateOrNull(endsOn),
  }
}

const sameLine = (a: PlanLine, b: PlanLine): boolean =>
  a.kind === b.kind &&
  a.code === b.code &&
  a.otherText === b.otherText &&
  a.goal === b.goal &&
  a.provider === b.provider &&
  a.startsOn === b.startsOn &&
  a.endsOn === b.endsOn &&
  a.responsible === b.responsible

/**
 * Makes the lines of the plan those that were written, in their order. Lines that stay as they are are not touched, so that the
 * trail tells what changed; an id that is not of this plan is taken as a new line.
 */
export async function savePlanLines(
  db: CommuneDb,
  planId: string,
  saved: readonly SavedPlanLine[],
  written: readonly WrittenLine[],
): Promise<void> {
  const kept = new Set(written.map(({ id }) => id))
  const dropped = saved.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
  if (dropped.length > 0) await db.tx.planLine.deleteMany({ where: { ...db.key, planId, id: { in: dropped } } })
  for (const [position, { id, ...line }] of written.entries()) {
    const { kind, code, otherText, goal, provider, startsOn, endsOn, responsible } = line
    const index = saved.findIndex((each) => each.id === id)
    const before = saved[index]
    const columns = {
      ...{ kind, code, otherText, goal, provider, responsible },
      startsOn: toDatabaseDateOrNull(startsOn),
      endsOn: toDatabaseDateOrNull(endsOn),
      position,
    }
    if (before === undefined) {
      await db.tx.planLine.create({ data: { ...db.key, planId, ...columns }, select: { id: true } })
    } else if (index !== position || !sameLine(before, line)) {
      const where = { communeId_id: { communeId: db.key.communeId, id: before.id } }
      await db.tx.planLine.update({ where, data: columns, select: { id: true } })
    }
  }
}

/** Takes the lines of a version over into its revision, each knowing where it comes from. */
export async function copyPlanLines(db: CommuneDb, fromPlanId: string, toPlanId: string): Promise<void> {
  const { communeId } = db.key
  await db.tx.$executeRaw`
    INSERT INTO plan_line (commune_id, county_id, plan_id, kind, code, other_text, goal, provider, starts_on, ends_on,
                           responsible, position, copied_from)
    SELECT commune_id, county_id, ${toPlanId}::uuid, kind, code, other_text, goal, provider, starts_on, ends_on,
           responsible, position, id
    FROM plan_line WHERE commune_id = ${communeId} AND plan_id = ${fromPlanId}::uuid`
  await db.tx.$executeRaw`
    INSERT INTO plan_answer (commune_id, county_id, plan_id, line_id, risk_row)
    SELECT a.commune_id, a.county_id, line.plan_id, line.id, a.risk_row
    FROM plan_answer a JOIN plan_line line ON line.commune_id = a.commune_id AND line.copied_from = a.line_id
    WHERE a.commune_id = ${communeId} AND a.plan_id = ${fromPlanId}::uuid AND line.plan_id = ${toPlanId}::uuid`
}
