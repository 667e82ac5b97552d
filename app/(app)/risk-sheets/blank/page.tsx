import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PrintPage } from '@/components/risk-sheets/print-page'
import { riskSheetDeclaration } from '@/lib/features/risk-sheets/declaration'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('riskSheet'))('title') }
}

/** The blank form, for a visit without a device. */
export default async function BlankRiskSheetPage() {
  const actor = await requireCommuneAccess('risk-sheet.see')
  return (
    <PrintPage
      questionnaire={riskSheetDeclaration.questionnaire}
      county={actor.county.name}
      commune={actor.commune}
      filled={null}
    />
  )
}
