import { getLocale, getTranslations } from 'next-intl/server'
import { NextResponse } from 'next/server'
import { shownMoment } from '@/components/alerts/shown-moment'
import { analysisCsv, fileKey, tableOf } from '@/components/analysis/analysis-csv'
import { showAnalysis } from '@/lib/features/analysis/show-analysis'
import { analysisQuestion } from '@/lib/web/analysis-question'
import { apiRoute } from '@/lib/web/api-route'

export const GET = apiRoute('analysis.see', async (actor, request) => {
  const params = request.nextUrl.searchParams
  const every = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]))
  const view = await showAnalysis(actor, analysisQuestion(every))
  const table = view === null || view.fault !== null ? undefined : tableOf(view, params.get('table'))
  if (table === undefined) return NextResponse.json({ error: 'not-found' }, { status: 404 })
  const t = await getTranslations('analysis')
  const { kind, n } = fileKey(table.id)
  const countedAt = view?.countedAt ?? null
  const words = {
    ...{ row: t('csv.row'), code: t('csv.code'), base: t('csv.base') },
    ...{ published: t('csv.published'), difference: t('csv.difference') },
    notes: [
      ...(countedAt === null ? [] : [[t('csv.countedAt'), t('csv.at', { at: shownMoment(countedAt) })] as const]),
      [t('csv.signs'), t('csv.note')] as const,
    ],
  }
  return new NextResponse(analysisCsv(table, words, await getLocale()), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${t(`files.${kind}`, { n })}.csv"`,
    },
  })
})
