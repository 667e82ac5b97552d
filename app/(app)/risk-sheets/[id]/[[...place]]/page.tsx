import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { slugOf } from '@/components/risk-sheets/place'
import { SheetIsland } from '@/components/risk-sheets/sheet-island'
import { seeRiskSheet } from '@/lib/features/risk-sheets/see-risk-sheet'
import { spokenDeclaration } from '@/lib/features/risk-sheets/spoken-declaration'
import { requireCommuneAccess } from '@/lib/web/session'
import { deleteDraftAction, finishRiskSheetAction } from '../../actions'

type Props = { params: Promise<{ id: string; place?: string[] }> }

const params = z.object({ id: z.uuid(), place: z.array(z.string()).max(1).default([]) })

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('riskSheet'))('title') }
}

/** A risk sheet: the places of a draft are parts of one island, so that going from one to the next needs no network. */
export default async function RiskSheetPage(props: Props) {
  const actor = await requireCommuneAccess('risk-sheet.see')
  const address = params.safeParse(await props.params)
  if (!address.success) notFound()
  const { id, place } = address.data
  const language = await getLocale()
  const declaration = spokenDeclaration[language]
  const places = ['finish', ...declaration.questionnaire.sections.map((section) => slugOf(section.id))]
  if (!place.every((slug) => places.includes(slug))) notFound()

  const seen = await seeRiskSheet(actor, id, 'open')
  if (!seen.ok) notFound()
  const { sheet, family, lastTouched } = seen.value
  const { riskSheet } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ riskSheet }}>
      <SheetIsland
        sheetId={id}
        userId={actor.userId}
        family={{ id: sheet.familyId, headName: family.headName }}
        number={sheet.number}
        language={language}
        {...declaration}
        content={sheet.content}
        revision={sheet.revision}
        lastTouched={lastTouched}
        actions={{ finish: finishRiskSheetAction, deleteDraft: deleteDraftAction }}
      />
    </NextIntlClientProvider>
  )
}
