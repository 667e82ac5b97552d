import { useLocale, useTranslations } from 'next-intl'
import type { RuleSet } from '@/lib/core/risk/rules'
import { openKinds } from './open-kinds'

type OpenRowsSummaryProps = {
  readonly rules: Pick<RuleSet, 'dimensions' | 'rows' | 'violence'>
  readonly rows: readonly string[]
}

/** How many rows missing answers leave open, and of which kinds. */
export function OpenRowsSummary({ rules, rows }: OpenRowsSummaryProps) {
  const t = useTranslations('riskSheet.finish')
  const language = useLocale()
  return (
    <div>
      <p className="font-semibold">{t('openTitle', { count: rows.length })}:</p>
      <ul className="list-disc pl-5">
        {openKinds(rules, rows).map(({ dimension, count }) => (
          <li
            key={dimension?.id ?? 'violence'}
            className={dimension === null ? 'text-danger font-semibold' : undefined}
          >
            {dimension?.label[language] ?? t('violence')}: <span className="numeric">{count}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
