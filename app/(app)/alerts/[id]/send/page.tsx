import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound, redirect } from 'next/navigation'
import { SendPage } from '@/components/alerts/send-page'
import { showAlert } from '@/lib/features/alerts/show-alert'
import { riskSheetDeclaration } from '@/lib/features/risk-sheets/declaration'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { sendAlertAction } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts.send'))('title') }
}

export default async function SendAlertPage(props: PageProps<'/alerts/[id]/send'>) {
  const actor = await requireCommuneAccess('alert.write')
  const id = recordId((await props.params).id)
  const alert = await showAlert(actor, id, 'open')
  if (alert === null) notFound()
  if (!alert.may.write) redirect(`/alerts/${id}`)
  return <SendPage alert={alert} declaration={riskSheetDeclaration} send={sendAlertAction} />
}
