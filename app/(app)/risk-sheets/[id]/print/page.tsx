import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PrintPage } from '@/components/risk-sheets/print-page'
import { riskSheetDeclaration } from '@/lib/features/risk-sheets/declaration'
import { printRiskSheet } from '@/lib/features/risk-sheets/print-risk-sheet'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('riskSheet'))('title') }
}

export default async function PrintRiskSheetPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireCommuneAccess('risk-sheet.see')
  const printed = await printRiskSheet(actor, recordId((await params).id))
  if (!printed.ok) notFound()
  const { sheet, family, asked } = printed.value
  const { id: sheetId, number, content, finish } = sheet
  return (
    <PrintPage
      questionnaire={riskSheetDeclaration.questionnaire}
      county={actor.county.name}
      commune={actor.commune}
      filled={{ sheetId, number, finish, sheet: { content, asked }, family }}
    />
  )
}
