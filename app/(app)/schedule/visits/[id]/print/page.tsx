import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { VisitSheet } from '@/components/schedule/visit-sheet'
import { showVisit } from '@/lib/features/schedule/show-visit'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('schedule'))('report.title') }
}

export default async function PrintedVisitPage(props: PageProps<'/schedule/visits/[id]/print'>) {
  const actor = await requireCommuneAccess('schedule.see')
  const id = z.uuid().safeParse((await props.params).id)
  const visit = id.success ? await showVisit(actor, id.data, 'print') : null
  if (visit === null) notFound()
  return <VisitSheet visit={visit} county={actor.county.name} commune={actor.commune} />
}
