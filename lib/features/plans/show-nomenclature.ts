import { benefits, type Benefit } from '@/lib/content/benefits/benefits'
import { services } from '@/lib/content/services/nomenclature'
import { planServices, type PlanService } from '@/lib/content/services/plan-services'
import { recommendedServices } from '@/lib/content/services/recommended-services'
import type { Service } from '@/lib/content/services/service'
import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { addDays } from '@/lib/core/deadlines/add-time'
import type { Nomenclature, ShownBenefit, ShownService } from '@/lib/core/plan/nomenclature-view'
import { today } from '@/lib/platform/clock'
import { rowLabel } from '@/lib/content/report/row-label'

const printed: readonly PlanService[] = planServices

/** What a plan may recommend, what it is for and how long it is valid; null where the role does not see it. */
export function showNomenclature(actor: Actor): Nomenclature | null {
  if (!can(actor.role, 'services.see')) return null
  const day = today()
  return {
    benefits: benefits.flatMap((benefit) => namesOf(benefit, day)),
    printed: printed.map(({ freeText, ...line }) => ({ ...line, freeText: freeText === true })),
    measures: services.filter(({ kind }) => kind !== 'expert').map(shown),
    experts: services.filter(({ kind }) => kind === 'expert').map(shown),
  }
}

/** One entry for each name that a benefit had or has, with its time. */
function namesOf({ code, label, freeText }: Benefit, day: string): ShownBenefit[] {
  return label.flatMap(({ from, value }, index) => {
    const next = label[index + 1]?.from ?? null
    const until = next === null ? null : addDays(next, -1)
    const valid = (from === null || from <= day) && (until === null || until >= day)
    return value === null ? [] : [{ code, label: value, freeText: freeText === true, from, until, valid }]
  })
}

function shown({ code, label, kind, field, planLine }: Service): ShownService {
  const rows = Object.entries(recommendedServices).filter(([, codes]) => codes.some((each) => each === code))
  return {
    code,
    label,
    kind,
    field,
    planLine: printed.find((line) => line.code === planLine)?.label ?? null,
    answers: rows.map(([row]) => ({ row, label: rowLabel(row) })),
  }
}
