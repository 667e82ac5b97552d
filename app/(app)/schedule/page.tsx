import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ScheduleList } from '@/components/schedule/schedule-list'
import { listSchedulePage } from '@/lib/features/schedule/list-schedule'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { stepActions } from '../families/step-actions'

export async function generateMetadata() {
  return { title: (await getTranslations('schedule'))('title') }
}

export default async function SchedulePage({ searchParams }: PageProps<'/schedule'>) {
  const actor = await requireCommuneAccess('schedule.see')
  const page = await listSchedulePage(actor, singleParams(await searchParams))
  return page === null ? notFound() : <ScheduleList {...page} steps={stepActions} />
}
