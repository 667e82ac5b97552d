import { useTranslations } from 'next-intl'
import { useFamilyWords } from '@/components/families/use-family-words'
import { DescriptionList, type Description } from '@/components/ui/description-list'
import { Panel } from '@/components/ui/panel'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import { useText } from './plan-text'

/** Family, sheet, clock and order of a plan, as far as the reader may see them. */
export function PlanFacts({ plan }: { plan: ShownPlan }) {
  const t = useTranslations('plan.facts')
  const clock = useClock(plan)
  const { family, sheet, submittedOn, order } = plan
  const facts = useFamilyFacts(plan)
  const items: (Description | false)[] = [
    ...facts,
    sheet !== null && {
      term: t('sheet'),
      detail: (
        <a href={`/risk-sheets/${sheet.id}`}>
          {t('sheetLine', { number: sheet.number ?? t('noNumber'), day: shownDay(sheet.date) })}
        </a>
      ),
    },
    family.situations !== null && { term: t('situations'), detail: <Situations plan={plan} /> },
    plan.monitoringMonths !== null && {
      term: t('monitoring'),
      detail: t('monitoringLine', { months: plan.monitoringMonths }),
    },
    { term: t('due'), detail: clock },
    submittedOn !== null && { term: t('submitted'), detail: shownDay(submittedOn) },
    order !== null && { term: t('order'), detail: t('orderLine', { number: order.number, day: shownDay(order.date) }) },
  ]
  return (
    <Panel title={t('title')} className="mb-5">
      <DescriptionList items={items.filter((item) => item !== false)} />
    </Panel>
  )
}

/** Name, address and children. */
export function useFamilyFacts({ family }: ShownPlan): Description[] {
  const t = useTranslations('plan.facts')
  const street = [family.street, family.streetNo].filter((part) => part !== '').join(' ')
  const address = [family.village, street].filter((part) => part !== null && part !== '').join(', ')
  const children =
    family.children.length === 0 ? (
      t('noChildren', { n: family.separated })
    ) : (
      <ul>
        {family.children.map(({ id, name, birthDate }) => (
          <li key={id}>{birthDate === null ? name : t('child', { name, day: shownDay(birthDate) })}</li>
        ))}
      </ul>
    )
  return [
    { term: t('family'), detail: family.headName },
    { term: t('address'), detail: address },
    { term: t('children'), detail: children },
  ]
}

function Situations({ plan: { family } }: { plan: ShownPlan }) {
  const t = useTranslations('plan.facts')
  const say = useText()
  return t('situationsLine', { n: family.situations ?? 0, dimensions: family.dimensions.map(say).join('; ') })
}

/** The 30 days: how many are left, or whether the order came in time. */
function useClock({ dueOn, order, status, today }: ShownPlan) {
  const t = useTranslations('plan.facts')
  const words = useFamilyWords(today)
  if (order === null) return status === 'closed' || status === 'replaced' ? shownDay(dueOn) : words.due(dueOn)
  const day = shownDay(order.date)
  return order.date <= dueOn ? t('dueMet', { day }) : t('dueMissed', { day, due: shownDay(dueOn) })
}
