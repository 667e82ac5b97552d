import { useTranslations } from 'next-intl'

const kinds = ['commune', 'town', 'municipality', 'sector'] as const

/** The head of a document of the commune, line by line. */
export function useIssuer(county: string, commune: { readonly name: string; readonly kind: string }): string[] {
  const t = useTranslations('plan.print')
  const kind = kinds.find((each) => each === commune.kind) ?? 'commune'
  return [
    t('country'),
    t('county', { county: county.toLocaleUpperCase('ro') }),
    t(`communes.${kind}`, { name: commune.name.toLocaleUpperCase('ro') }),
    t('office'),
  ]
}
