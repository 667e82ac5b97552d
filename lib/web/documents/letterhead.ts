import { getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/core/access/actor'
import type { PaperFoot } from '@/lib/core/documents/paper'

type Issuer = Pick<Actor, 'county'> & { readonly commune: { readonly name: string; readonly kind: string } | null }

/** The head of a document of the commune, from the country down to the office. */
export async function issuerOf({ county, commune }: Issuer): Promise<string[]> {
  const t = await getTranslations('observation.print')
  return [
    t('country'),
    ...(county === null ? [] : [t('county', { name: county.name })]),
    ...(commune === null ? [] : [t('commune', { name: commune.name, kind: commune.kind })]),
    t('office'),
  ]
}

/** The foot of each page: the title of the document with its number, if it has one. */
export async function footOf(
  kind: 'numbered' | 'draft' | 'blank' | 'plain',
  title: string,
  number = '',
): Promise<PaperFoot> {
  const t = await getTranslations('documents.foot')
  return { text: t(kind, { title, number }), page: t('page'), of: t('of') }
}
