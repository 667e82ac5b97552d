import { getTranslations } from 'next-intl/server'
import { SheetList } from '@/components/observation/sheet-list'
import { listObservationSheets } from '@/lib/features/observation/list-observation-sheets'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  const t = await getTranslations('observation.list')
  return { title: t('title') }
}

export default async function ObservationSheetsPage({ searchParams }: PageProps<'/observation-sheets'>) {
  const actor = await requireCommuneAccess('observation-sheet.see')
  return <SheetList {...await listObservationSheets(actor, singleParams(await searchParams))} />
}
