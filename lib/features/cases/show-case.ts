import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { accessState } from '@/lib/core/oversight/case-access'
import type { SeenCase } from '@/lib/core/oversight/opened-file'
import { rowLabel } from '@/lib/content/report/row-label'
import { lineLabel } from '@/lib/content/services/line-label'
import { logAccess } from '@/lib/data/access-log'
import { findCaseAccess } from '@/lib/data/case-access'
import { childrenOfFamily } from '@/lib/data/children'
import { communeName } from '@/lib/data/county-communes'
import { withActor, withOpenedCase } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'
import { directRisks, fileOfFamily } from '@/lib/data/family-file'
import { homeVisitsOf } from '@/lib/data/home-visits'
import { latestBasis } from '@/lib/data/plan-basis'
import type { SavedPlanLine } from '@/lib/data/plan-lines'
import { findPlan, planInForce } from '@/lib/data/plans'
import { now, today } from '@/lib/platform/clock'

/** The family file behind an access of the coordinator's own; that it was opened is logged. Null: no such access. */
export async function showCase(actor: Actor, accessId: string): Promise<SeenCase | null> {
  if (!can(actor.role, 'case.open')) return null
  const found = await withActor(actor, async (db) => {
    const access = await findCaseAccess(db, accessId)
    const commune = access && (await communeName(db, access.communeId, access.countyId))
    return access && { access, commune: commune ?? '' }
  })
  if (found === null) return null
  const { familyId, ...access } = found.access
  if (accessState(access, now().toISOString()) !== 'open') return { kind: 'over', access }
  return withOpenedCase(actor, access, async (db) => {
    const family = await findFamily(db, familyId)
    if (family === null) return { kind: 'over', access }
    await logAccess(db, { action: 'open', subject: 'family', familyId })
    const children = await childrenOfFamily(db, familyId)
    const records = await fileOfFamily(db, familyId)
    const direct = await directRisks(db, familyId)
    const basis = await latestBasis(db, familyId)
    const inForce = await planInForce(db, familyId)
    const plan = inForce && (await findPlan(db, inForce.id))
    return {
      kind: 'file',
      file: {
        access,
        commune: found.commune,
        family,
        records,
        homeVisits: await homeVisitsOf(db, familyId),
        children: children.map((child) => ({
          ...child,
          directRisks: (direct.get(child.id) ?? []).map(named),
          inRegistry: records.registry.some(({ childId, closedOn }) => childId === child.id && closedOn === null),
        })),
        confirmed: (basis?.confirmed ?? []).map(named),
        measures:
          plan === null
            ? []
            : plan.lines.map((line) => ({
                ...line,
                label: labelOf(line, inForce?.approvedOn ?? today()),
                asksText: false,
                answers: [],
              })),
        today: today(),
      },
    }
  })
}

const labelOf = ({ kind, code, startsOn }: SavedPlanLine, approvedOn: string) =>
  lineLabel(kind, code, startsOn ?? approvedOn) ?? { ro: code, en: code }

const named = (code: string) => ({ code, label: rowLabel(code) })
