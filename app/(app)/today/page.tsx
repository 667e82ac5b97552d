import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CoordinatorNote } from '@/components/county/coordinator-note'
import { TodayPage } from '@/components/today/today-page'
import { listToday } from '@/lib/features/today/list-today'
import { requireCommuneAccess } from '@/lib/web/session'
import { stepActions } from '../families/step-actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('today')
  return { title: t('title') }
}

export default async function Page() {
  const actor = await requireCommuneAccess('today.see')
  const list = await listToday(actor)
  return <TodayPage list={list} steps={stepActions} foot={<CoordinatorNote coordinator={list.coordinator} />} />
}
