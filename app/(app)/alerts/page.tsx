import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AlertList } from '@/components/alerts/alert-list'
import { listAlerts } from '@/lib/features/alerts/list-alerts'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts'))('title') }
}

export default async function AlertsPage() {
  const actor = await requireAccess('alert.see')
  return <AlertList list={await listAlerts(actor)} />
}
