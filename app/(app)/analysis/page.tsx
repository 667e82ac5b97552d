import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AnalysisPage } from '@/components/analysis/analysis-page'
import { showAnalysis } from '@/lib/features/analysis/show-analysis'
import { analysisQuestion } from '@/lib/web/analysis-question'
import { requireAccess } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('analysis'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/analysis'>) {
  const actor = await requireAccess('analysis.see')
  const view = await showAnalysis(actor, analysisQuestion(await searchParams))
  return view === null ? notFound() : <AnalysisPage view={view} />
}
