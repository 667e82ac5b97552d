import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ObservatoryPage } from '@/components/observatory/observatory-page'
import { listObservatory } from '@/lib/features/observatory/list-observatory'
import { singleParams, type SearchParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { searchAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('observatory')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const actor = await requireCommuneAccess('observatory.see')
  const list = await listObservatory(actor, singleParams(await searchParams))
  return <ObservatoryPage list={list} searchAction={searchAction} />
}
