import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { VisitsSheet } from '@/components/schedule/visits-sheet'
import { listSchedulePage } from '@/lib/features/schedule/list-schedule'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('schedule'))('print.title') }
}

export default async function PrintedSchedulePage({ searchParams }: PageProps<'/schedule/print'>) {
  const actor = await requireCommuneAccess('schedule.see')
  const page = await listSchedulePage(actor, singleParams(await searchParams), 'print')
  if (page === null) notFound()
  return <VisitsSheet {...page} county={actor.county.name} commune={actor.commune} />
}
