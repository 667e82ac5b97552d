import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { invalid, notFound, type Complaint, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { childPopulationOf, saveChildPopulation } from '@/lib/data/child-population'
import { withCommune } from '@/lib/data/db'
import { villagesOfCommune } from '@/lib/data/villages'
import { today } from '@/lib/platform/clock'

/** Since when the statistics by village may be typed in. */
const firstYear = 1990

/** Children of the statistics in a village; null: no figure. */
export type PopulationFigure = { readonly village: number; readonly children: number | null }

/** Keeps row A1 of a year: the children of each village by the statistics. Not found: a village of another commune. */
export async function setChildPopulation(
  actor: Actor,
  year: number,
  figures: readonly PopulationFigure[],
): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'report.population')) return notFound()
  const thisYear = Number(today().slice(0, 4))
  const faults: Record<string, Complaint> = {}
  if (year < firstYear || year > thisYear)
    faults.year = { key: 'yearRange', params: { from: String(firstYear), to: String(thisYear) } }
  if (Object.keys(faults).length > 0) return invalid(faults)
  return withCommune(actor, async (db) => {
    const own = new Set((await villagesOfCommune(db)).map(({ id }) => id))
    if (figures.some(({ village }) => !own.has(village))) return notFound()
    await saveChildPopulation(db, year, figures)
    return ok(undefined)
  })
}

export type PopulationForm = {
  readonly year: number
  readonly latestYear: number
  readonly villages: readonly { readonly id: number; readonly name: string; readonly children: number | null }[]
}

/** The figures of a year ("2026"; anything else is this year) as they stand; null where the role does not change them. */
export async function showPopulation(actor: Actor, year: string): Promise<PopulationForm | null> {
  if (!can(actor.role, 'report.population')) return null
  const latestYear = Number(today().slice(0, 4))
  const asked = /^\d{4}$/.test(year) ? Number(year) : latestYear
  const shown = asked < firstYear || asked > latestYear ? latestYear : asked
  return withCommune(actor, async (db) => {
    const { byVillage } = await childPopulationOf(db, shown)
    const villages = await villagesOfCommune(db)
    return {
      year: shown,
      latestYear,
      villages: villages.map(({ id, name }) => ({ id, name, children: byVillage.get(id) ?? null })),
    }
  })
}
