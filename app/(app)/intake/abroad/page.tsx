import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AbroadPage } from '@/components/intake/abroad-page'
import { listAbroad } from '@/lib/features/intake/list-intake'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('intake'))('abroadPage.title') }
}

export default async function Page() {
  const actor = await requireCommuneAccess('intake.see')
  const lists = await listAbroad(actor)
  return lists === null ? notFound() : <AbroadPage {...lists} />
}
