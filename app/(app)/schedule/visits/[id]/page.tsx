import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { CopiesPanel } from '@/components/attachments/copies-panel'
import { VisitReport } from '@/components/schedule/visit-report'
import { listAttachments } from '@/lib/features/attachments/list-attachments'
import { showVisit } from '@/lib/features/schedule/show-visit'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('schedule'))('report.title') }
}

export default async function VisitReportPage(props: PageProps<'/schedule/visits/[id]'>) {
  const actor = await requireCommuneAccess('schedule.see')
  const id = z.uuid().safeParse((await props.params).id)
  const visit = id.success ? await showVisit(actor, id.data) : null
  if (visit === null) notFound()
  const copies = await listAttachments(actor, 'visit', visit.id)
  return (
    <>
      <VisitReport visit={visit} done={singleParams(await props.searchParams).done} />
      {copies && <CopiesPanel copies={copies} />}
    </>
  )
}
