import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { NewFamilyForm } from '@/components/families/new-family-form'
import { PageHeader } from '@/components/ui/page-header'
import { villagesToChoose } from '@/lib/features/families/form-basis'
import { requireCommuneAccess } from '@/lib/web/session'
import { addFamilyAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('families')
  return { title: t('new.title') }
}

export default async function Page() {
  const actor = await requireCommuneAccess('family.add')
  const t = await getTranslations('families')
  const { families, errors } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ families, errors }}>
      <PageHeader
        title={t('new.title')}
        subtitle={t('new.subtitle')}
        crumbs={[{ label: t('observatory'), href: '/observatory' }]}
        crumbsLabel={t('trail')}
      />
      <NewFamilyForm action={addFamilyAction} villages={await villagesToChoose(actor)} />
    </NextIntlClientProvider>
  )
}
