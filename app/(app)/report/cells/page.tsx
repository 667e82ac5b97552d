import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CellPage } from '@/components/report-editions/cell-page'
import { showCell } from '@/lib/features/report/show-cell'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'

export async function generateMetadata() {
  return { title: (await getTranslations('reportEdition'))('cells.title') }
}

export default async function Page({ searchParams }: PageProps<'/report/cells'>) {
  const actor = await requireCommuneAccess('report.cells')
  const { row, village, by, day, page } = singleParams(await searchParams)
  const cell = await showCell(actor, { row, village, by, day, page })
  return cell === null ? notFound() : <CellPage cell={cell} />
}
