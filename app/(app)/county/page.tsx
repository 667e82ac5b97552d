import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CountyPage } from '@/components/county/county-page'
import { seeCounty } from '@/lib/features/oversight/see-county'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('county'))('page') }
}

export default async function Page({ searchParams }: PageProps<'/county'>) {
  const actor = await requireAccess('county.see')
  const seen = await seeCounty(actor, singleParams(await searchParams))
  return seen === null ? notFound() : <CountyPage county={actor.county?.name ?? ''} {...seen} />
}
