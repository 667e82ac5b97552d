import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { IntakePage } from '@/components/intake/intake-page'
import { listIntake } from '@/lib/features/intake/list-intake'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('intake'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/intake'>) {
  const actor = await requireCommuneAccess('intake.see')
  const page = await listIntake(actor, singleParams(await searchParams))
  return page === null ? notFound() : <IntakePage {...page} />
}
