import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Nomenclature } from '@/components/plans/nomenclature'
import { showNomenclature } from '@/lib/features/plans/show-nomenclature'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('plan.services'))('title') }
}

export default async function ServicesPage() {
  const actor = await requireAccess('services.see')
  const nomenclature = showNomenclature(actor)
  return nomenclature === null ? notFound() : <Nomenclature {...nomenclature} />
}
