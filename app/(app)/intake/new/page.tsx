import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { ReferralForm } from '@/components/intake/referral-form'
import { PageHeader } from '@/components/ui/page-header'
import { villagesToChoose } from '@/lib/features/families/form-basis'
import { momentOfForm } from '@/lib/features/intake/moment-of-form'
import { newFormId } from '@/lib/web/form-id'
import { requireCommuneAccess } from '@/lib/web/session'
import { recordReferralAction } from '../actions'

export async function generateMetadata() {
  return { title: (await getTranslations('intake'))('form.title') }
}

export default async function Page() {
  const actor = await requireCommuneAccess('intake.record')
  const villages = await villagesToChoose(actor)
  const t = await getTranslations('intake')
  const { intake, errors, families } = await getMessages()
  const { day, time } = momentOfForm()
  return (
    <NextIntlClientProvider messages={{ intake, errors, families: { form: families.form } }}>
      <PageHeader
        title={t('form.title')}
        subtitle={t('form.subtitle')}
        crumbs={[{ label: t('title'), href: '/intake' }]}
        crumbsLabel={t('trail')}
      />
      <ReferralForm formId={newFormId()} action={recordReferralAction} villages={villages} today={day} time={time} />
    </NextIntlClientProvider>
  )
}
