import { useTranslations } from 'next-intl'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import { useText } from './plan-text'

/** The confirmed risks on paper; to a reader without the sheet only how many they are. */
export function PrintedRisks({ plan }: { plan: ShownPlan }) {
  const t = useTranslations('plan.print')
  const say = useText()
  return (
    <section>
      <h2 className="mb-1 text-[1.1em]">{t('risks')}</h2>
      {plan.sheet === null ? (
        <p>{t('risksSealed', { n: plan.family.situations ?? 0 })}</p>
      ) : (
        <ul>
          {plan.recommendations
            .flatMap(({ rows }) => rows)
            .map(({ row, label, sub }) => (
              <li key={row} className={sub ? 'pl-6' : undefined}>
                <span className="numeric">{row}</span> {say(label)}
              </li>
            ))}
        </ul>
      )}
    </section>
  )
}
