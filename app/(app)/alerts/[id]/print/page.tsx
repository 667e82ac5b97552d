import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PrintedAlert } from '@/components/alerts/printed-alert'
import { showAlert } from '@/lib/features/alerts/show-alert'
import { riskSheetDeclaration } from '@/lib/features/risk-sheets/declaration'
import { recordId } from '@/lib/web/record-id'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts.print'))('title') }
}

export default async function PrintedAlertPage(props: PageProps<'/alerts/[id]/print'>) {
  const actor = await requireAccess('alert.see')
  const alert = await showAlert(actor, recordId((await props.params).id), 'print')
  if (alert === null) notFound()
  return <PrintedAlert alert={alert} declaration={riskSheetDeclaration} />
}
