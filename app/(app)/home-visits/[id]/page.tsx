import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { HomeVisitPage } from '@/components/home-visits/home-visit-page'
import { showHomeVisit } from '@/lib/features/home-visits/show-home-visit'
import { newFormId } from '@/lib/web/form-id'
import { recordId } from '@/lib/web/record-id'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { startRiskSheetAction } from '../../risk-sheets/actions'
import { changeHomeVisitAction, explainLatenessAction, recordHomeVisitAction } from '../actions'

const actions = {
  change: changeHomeVisitAction,
  record: recordHomeVisitAction,
  explain: explainLatenessAction,
  start: startRiskSheetAction,
}

export async function generateMetadata() {
  return { title: (await getTranslations('homeVisits'))('caption') }
}

export default async function Page({ params, searchParams }: PageProps<'/home-visits/[id]'>) {
  const actor = await requireCommuneAccess('home-visit.plan')
  const shown = await showHomeVisit(actor, recordId((await params).id))
  if (shown === null) notFound()
  const { errors, families } = await getMessages()
  const corrected = singleParams(await searchParams).done === 'corrected'
  return (
    <NextIntlClientProvider messages={{ errors, families: { form: families.form } }}>
      <HomeVisitPage {...shown} corrected={corrected} formId={newFormId()} actions={actions} />
    </NextIntlClientProvider>
  )
}
