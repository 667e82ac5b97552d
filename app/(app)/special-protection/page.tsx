import { getTranslations } from 'next-intl/server'
import { ListPage } from '@/components/special-protection/list-page'
import { seeList } from '@/lib/features/special-protection/list-children'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('specialProtection'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/special-protection'>) {
  const actor = await requireAccess('special-protection.see')
  const { added } = singleParams(await searchParams)
  return <ListPage list={await seeList(actor)} added={/^\d{1,4}$/.test(added ?? '') ? Number(added) : null} />
}
