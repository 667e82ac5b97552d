import { benefits, benefitsOn } from '@/lib/content/benefits/benefits'
import { services } from '@/lib/content/services/nomenclature'
import { planServices, type PlanService } from '@/lib/content/services/plan-services'
import type { Catalogue } from '@/lib/core/plan/plan'
import type { LineOption } from '@/lib/core/plan/shown-plan'

const printed: readonly PlanService[] = planServices
/** Experts are people, not measures. */
const measures = services.filter(({ kind }) => kind !== 'expert')

/** What can be recommended on a day ("2026-11-22"): benefits by their dates of law, the printed list, the nomenclature. */
export const lineOptions = (day: string): readonly LineOption[] => [
  ...benefitsOn(day).map(({ code, label }) => ({ kind: 'benefit', code, label, group: 'benefits' }) as const),
  ...printed.map(({ code, label, group }) => ({ kind: 'service', code, label, group }) as const),
  ...measures.map(({ code, label, field }) => ({ kind: 'service', code, label, group: field }) as const),
]

/** The rules of content, for the checks of a plan. */
export const catalogue: Catalogue = {
  offers: (kind, code, day) => lineOptions(day).some((option) => option.kind === kind && option.code === code),
  asksText: (kind, code) => {
    const list: readonly { code: string; freeText?: true }[] = kind === 'benefit' ? benefits : printed
    return list.find((item) => item.code === code)?.freeText === true
  },
  answers: ({ kind, code }, recommended) =>
    kind === 'benefit'
      ? recommended.includes('benefits-access')
      : recommended.some(
          (each) => each === code || measures.find((service) => service.code === each)?.planLine === code,
        ),
}
