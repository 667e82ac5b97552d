import { getLocale, getTranslations } from 'next-intl/server'
import { NextResponse } from 'next/server'
import { fileKey } from '@/components/analysis/analysis-csv'
import { pictureSvg } from '@/components/analysis/picture-svg'
import { showAnalysis } from '@/lib/features/analysis/show-analysis'
import { analysisQuestion } from '@/lib/web/analysis-question'
import { apiRoute } from '@/lib/web/api-route'

export const GET = apiRoute('analysis.see', async (actor, request) => {
  const params = request.nextUrl.searchParams
  const every = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]))
  const view = await showAnalysis(actor, analysisQuestion(every))
  const picture = view?.fault === null ? view.pictures.find(({ id }) => id === params.get('figure')) : undefined
  if (picture === undefined) return NextResponse.json({ error: 'not-found' }, { status: 404 })
  const t = await getTranslations('analysis')
  const { kind, n } = fileKey(picture.id)
  const words = { source: t('pictureSource'), inPrint: (name: string) => t('series', { name }) }
  return new NextResponse(pictureSvg(picture, words, await getLocale()), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `attachment; filename="${t(`files.${kind}`, { n })}.svg"`,
    },
  })
})
