import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { FiguresPage } from '@/components/alerts/figures-page'
import { showFigures } from '@/lib/features/alerts/show-figures'
import { singleParams } from '@/lib/web/search-params'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('alerts.figures'))('title') }
}

const year = z.coerce.number().int().min(2015).max(2200).nullable().catch(null)

export default async function AlertFiguresPage(props: PageProps<'/alerts/figures'>) {
  const actor = await requireAccess('alert.figures')
  const params = singleParams(await props.searchParams)
  const figures = await showFigures(actor, year.parse(params.year ?? null))
  if (figures === null) notFound()
  return <FiguresPage figures={figures} />
}
