import { getTranslations } from 'next-intl/server'
import { shownDay } from '@/lib/core/observation/shown-values'

type NamedChild = { readonly name: string; readonly birthDate: string | null }

/** The children of a family on paper, each with the date of birth where it is known. */
export async function childrenInWords(children: readonly NamedChild[], separated = 0): Promise<string> {
  const t = await getTranslations('plan.facts')
  if (children.length === 0) return t('noChildren', { n: separated })
  return children
    .map(({ name, birthDate }) => (birthDate === null ? name : t('child', { name, day: shownDay(birthDate) })))
    .join('; ')
}
