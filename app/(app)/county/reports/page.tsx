import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CountyReportsPage } from '@/components/report-editions/county-reports-page'
import { communesOwing } from '@/lib/features/report/owing-communes'
import { listEditions } from '@/lib/features/report/list-editions'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('reportEdition'))('county.title') }
}

export default async function Page() {
  const actor = await requireAccess('report-edition.received')
  const editions = await listEditions(actor)
  const owing = editions && (await communesOwing(actor, editions))
  if (editions === null || owing === null) notFound()
  return <CountyReportsPage county={actor.county?.name ?? ''} editions={editions} owing={owing} />
}
