import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { SheetsPage } from '@/components/professional/sheets-page'
import { listProfessionalSheets } from '@/lib/features/professional/own-sheets'
import { requireCommuneAccess } from '@/lib/web/session'
import { startProfessionalSheetAction } from './actions'

export async function generateMetadata() {
  return { title: (await getTranslations('professional'))('title') }
}

export default async function Page() {
  const actor = await requireCommuneAccess('professional-sheet.see')
  const list = await listProfessionalSheets(actor)
  return list === null ? notFound() : <SheetsPage {...list} start={startProfessionalSheetAction} />
}
