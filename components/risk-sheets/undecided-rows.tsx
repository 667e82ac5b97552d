import { useLocale, useTranslations } from 'next-intl'
import type { RiskRow } from '@/lib/core/risk/rules'

/** Few enough to be read at a glance. */
const few = 8

/** The rows that lack answers they depend on; many are folded away. */
export function UndecidedRows({ rows }: { readonly rows: readonly RiskRow[] }) {
  const t = useTranslations('riskSheet.finish')
  const language = useLocale()
  return (
    <>
      <p className="text-soft max-w-[65ch]">{t('undeterminedNote')}</p>
      <details className="mt-1" open={rows.length <= few}>
        <summary className="link cursor-pointer py-2">{t('seeRows')}</summary>
        <ul className="grid gap-1">
          {rows.map(({ id, label }) => (
            <li key={id}>
              <span className="numeric mr-1 font-semibold">{id}</span> {label[language]}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
