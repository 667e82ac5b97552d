import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { RegistryList } from '@/components/registry/registry-list'
import { listRegistryPage } from '@/lib/features/registry/list-registry'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('registry'))('title') }
}

export default async function RegistryPage({ searchParams }: PageProps<'/registry'>) {
  const actor = await requireCommuneAccess('registry.see')
  const page = await listRegistryPage(actor, singleParams(await searchParams))
  return page === null ? notFound() : <RegistryList {...page} />
}
