import { getLocale, getTranslations } from 'next-intl/server'
import { NextResponse } from 'next/server'
import { analysisCsv, tableOf } from '@/components/analysis/analysis-csv'
import { showAnalysis } from '@/lib/features/analysis/show-analysis'
import { analysisQuestion } from '@/lib/web/analysis-question'
import { apiRoute } from '@/lib/web/api-route'

export const GET = apiRoute('analysis.see', async (actor, request) => {
  const params = request.nextUrl.searchParams
  const every = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]))
  const view = await showAnalysis(actor, analysisQuestion(every))
  const table = view === null || view.fault !== null ? undefined : tableOf(view, params.get('table'))
  if (table === undefined) return NextResponse.json({ error: 'not-found' }, { status: 404 })
  const t = await getTranslations('analysis.csv')
  const words = { row: t('row'), code: t('code'), published: t('published'), difference: t('difference') }
  return new NextResponse(analysisCsv(table, words, await getLocale()), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="aproape-${table.id}.csv"`,
    },
  })
})
