import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import type { FrozenParameters as Frozen } from '@/lib/core/risk-sheet/frozen-verdict'

const known = [
  'ISR',
  'ISR_SHARE',
  'POVERTY_LINE',
  'LARGE_FAMILY_MIN',
  'CAMNEC_UNDER12_RULE',
  'CAMNEC_COMMON_ROOM',
] as const

/** The values in force on the day of the visit, that the sheet was judged by. */
export function FrozenParameters({ rules, parameters }: { readonly rules: string; readonly parameters: Frozen }) {
  const t = useTranslations('riskSheet.finished')
  const shown = (value: number | string): string =>
    value === 'one_room' ? t('oneRoom') : value === 'per_pair' ? t('perPair') : String(value).replace('.', ',')
  const items = Object.entries(parameters).map(([name, value]) => {
    const label = known.find((each) => each === name)
    return { term: label ? t(`parameters.${label}`) : name, detail: shown(value) }
  })
  return <DescriptionList items={[{ term: t('rules'), detail: rules }, ...items]} />
}
