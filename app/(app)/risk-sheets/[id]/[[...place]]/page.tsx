import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { CopiesPanel } from '@/components/attachments/copies-panel'
import { FinishedSheet } from '@/components/risk-sheets/finished-sheet'
import { slugOf } from '@/components/risk-sheets/place'
import { SheetIsland } from '@/components/risk-sheets/sheet-island'
import { TooLate } from '@/components/risk-sheets/too-late'
import { listAttachments } from '@/lib/features/attachments/list-attachments'
import { alertOfRiskSheet } from '@/lib/features/alerts/alert-of-sheet'
import { riskSheetDeclaration } from '@/lib/features/risk-sheets/declaration'
import { seeRiskSheet } from '@/lib/features/risk-sheets/see-risk-sheet'
import { spokenDeclaration, spokenText } from '@/lib/features/risk-sheets/spoken-declaration'
import { recordId } from '@/lib/web/record-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { startPlanAction } from '../../../plans/actions'
import { deleteDraftAction, finishRiskSheetAction } from '../../actions'

type Props = { params: Promise<{ id: string; place?: string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('riskSheet'))('title') }
}

/**
 * A draft is one island with places in it, so that going from one to the next needs no network; a finished sheet is a page to
 * read.
 */
export default async function RiskSheetPage(props: Props) {
  const actor = await requireCommuneAccess('risk-sheet.see')
  const { id: named, place = [] } = await props.params
  const id = recordId(named)
  const language = await getLocale()
  const places = ['finish', ...spokenDeclaration[language].questionnaire.sections.map((section) => slugOf(section.id))]
  if (place.length > 1 || !place.every((slug) => places.includes(slug))) notFound()

  const seen = await seeRiskSheet(actor, id, 'open')
  if (!seen.ok) notFound()
  const { sheet, family, lastTouched, follows } = seen.value
  const about = { sheetId: id, number: sheet.number, family: { id: sheet.familyId, headName: family.headName } }
  const copies = sheet.finish === null ? null : await listAttachments(actor, 'risk-sheet', id)
  const { riskSheet } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ riskSheet }}>
      {sheet.finish === null ? (
        <SheetIsland
          {...about}
          declaration={spokenText[language]}
          userId={actor.userId}
          content={sheet.content}
          revision={sheet.revision}
          lastTouched={lastTouched}
          actions={{ finish: finishRiskSheetAction, deleteDraft: deleteDraftAction }}
        />
      ) : (
        <FinishedSheet
          {...about}
          content={sheet.content}
          finish={sheet.finish}
          follows={follows}
          startPlan={startPlanAction}
          declaration={riskSheetDeclaration}
          alert={await alertOfRiskSheet(actor, id)}
          tooLate={<TooLate userId={actor.userId} sheetId={id} />}
        />
      )}
      {copies && <CopiesPanel copies={copies} />}
    </NextIntlClientProvider>
  )
}
