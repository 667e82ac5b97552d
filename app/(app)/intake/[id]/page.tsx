import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ReferralPage } from '@/components/intake/referral-page'
import { showReferral } from '@/lib/features/intake/show-referral'
import { recordId } from '@/lib/web/record-id'
import { singleParams } from '@/lib/web/search-params'
import { requireCommuneAccess } from '@/lib/web/session'
import { decideReferralAction, endAbsenceAction, linkReferralAction, openSheetForAction } from '../actions'

const actions = {
  link: linkReferralAction,
  openSheet: openSheetForAction,
  decide: decideReferralAction,
  endAbsence: endAbsenceAction,
}

export async function generateMetadata() {
  return { title: (await getTranslations('intake'))('title') }
}

export default async function Page({ params, searchParams }: PageProps<'/intake/[id]'>) {
  const actor = await requireCommuneAccess('intake.see')
  const { id } = await params
  const { q = '' } = singleParams(await searchParams)
  const shown = await showReferral(actor, recordId(id), q.slice(0, 80))
  if (shown === null) notFound()
  const { errors, families } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ errors, families: { form: families.form } }}>
      <ReferralPage {...shown} actions={actions} />
    </NextIntlClientProvider>
  )
}
