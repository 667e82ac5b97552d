import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EscalationList } from '@/components/escalations/escalation-list'
import { showEscalations } from '@/lib/features/escalations/show-escalation'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts.escalations'))('title') }
}

export default async function EscalationsPage() {
  const actor = await requireAccess('escalation.see')
  return <EscalationList list={await showEscalations(actor)} />
}
