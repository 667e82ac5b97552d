import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ReportSheet } from '@/components/report/report-sheet'
import { yearlyReport } from '@/lib/features/report/yearly-report'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('report'))('title') }
}

export default async function PrintedReportPage() {
  const actor = await requireCommuneAccess('report.count')
  const report = await yearlyReport(actor, 'print')
  return report === null ? (
    notFound()
  ) : (
    <ReportSheet
      asOf={report.asOf}
      tables={report.tables}
      county={actor.county.name}
      commune={actor.commune}
      back="/report"
    />
  )
}
