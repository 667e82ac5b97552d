import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CountyFiguresPage } from '@/components/county/county-figures-page'
import { seeCountyCounts } from '@/lib/features/oversight/see-county-counts'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('county'))('figures.page') }
}

export default async function Page({ searchParams }: PageProps<'/county/figures'>) {
  const actor = await requireAccess('county.see')
  const view = await seeCountyCounts(actor)
  if (view === null) notFound()
  return <CountyFiguresPage county={actor.county?.name ?? ''} view={view} asked={singleParams(await searchParams)} />
}
