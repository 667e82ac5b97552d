import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { SheetList } from '@/components/observation/sheet-list'
import { listObservationSheets } from '@/lib/features/observation/list-observation-sheets'
import { requireCommuneAccess } from '@/lib/web/session'

const search = z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) })

export async function generateMetadata() {
  const t = await getTranslations('observation.list')
  return { title: t('title') }
}

export default async function ObservationSheetsPage({ searchParams }: PageProps<'/observation-sheets'>) {
  const actor = await requireCommuneAccess('observation-sheet.see')
  const { page } = search.parse(await searchParams)
  return <SheetList {...await listObservationSheets(actor, page)} />
}
