import { getTranslations } from 'next-intl/server'
import { CountyPage } from '@/components/county/county-page'
import { seeCounty } from '@/lib/features/oversight/see-county'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('county'))('page') }
}

export default async function Page() {
  const actor = await requireAccess('county.see')
  return <CountyPage county={actor.county?.name ?? ''} communes={await seeCounty(actor)} />
}
