import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { InvisiblePage } from '@/components/invisible/invisible-page'
import { seeInvisible } from '@/lib/features/invisible/see-invisible'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('invisible'))('title') }
}

export default async function Page() {
  const actor = await requireAccess('invisible.see')
  const view = await seeInvisible(actor)
  return view === null ? notFound() : <InvisiblePage view={view} />
}
